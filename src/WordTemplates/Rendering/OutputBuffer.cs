using System.Buffers;
using System.Text;

namespace WordTemplates.Rendering;

/// <summary>The UTF-8 of a part while it is written; pooled, can be cut back.</summary>
internal sealed class OutputBuffer : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 16);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ReadOnlySpan<byte> From(int start) => bytes.AsSpan(start, Length - start);

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

    public void Truncate(int length) => Length = length;

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Reserve(int more)
    {
        if (Length + more <= bytes.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
