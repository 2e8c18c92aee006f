using System.Buffers;
using System.Text;
using WordTemplates.Compression;

namespace WordTemplates.Rendering;

/// <summary>The UTF-8 of a part while it is written; pooled, can be cut back. Remembers where literals stand, for the deflater.</summary>
internal sealed class OutputBuffer : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 16);
    private LiteralUse[] uses = ArrayPool<LiteralUse>.Shared.Rent(1 << 10);
    private int useCount;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ReadOnlySpan<LiteralUse> Uses => uses.AsSpan(0, useCount);

    public ReadOnlySpan<byte> From(int start) => bytes.AsSpan(start, Length - start);

    public void Write(Literal literal)
    {
        if (useCount == uses.Length)
            uses = Larger(uses, useCount, useCount * 2);
        uses[useCount++] = new LiteralUse(Length, literal);
        Write(literal.Bytes);
    }

    public void Write(ReadOnlySpan<byte> markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(bytes.AsSpan(Length));
        Length += markup.Length;
    }

    /// <summary>Writes text that needs no escape.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
    }

    public void WriteNumber(int number)
    {
        Reserve(16);
        number.TryFormat(bytes.AsSpan(Length), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Truncate(int length)
    {
        Length = length;
        while (useCount > 0 && uses[useCount - 1] is var last && last.Start + last.Literal.Bytes.Length > length)
            useCount--;
    }

    public void Clear() => Truncate(0);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<LiteralUse>.Shared.Return(uses, clearArray: true);
    }

    private void Reserve(int more)
    {
        if (Length + more > bytes.Length)
            bytes = Larger(bytes, Length, Math.Max(bytes.Length * 2, Length + more));
    }

    private static T[] Larger<T>(T[] array, int used, int size)
    {
        var larger = ArrayPool<T>.Shared.Rent(size);
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        return larger;
    }
}
