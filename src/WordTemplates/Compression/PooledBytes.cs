using System.Buffers;

namespace WordTemplates.Compression;

/// <summary>Bytes that are appended to; the array comes from the pool and goes back to it.</summary>
internal sealed class PooledBytes : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 15);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>The place behind what is written, at least that long.</summary>
    public Span<byte> Reserve(int more)
    {
        if (Length + more > bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + more));
            bytes.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(Length);
    }

    /// <summary>Keeps what was written into the reserved place.</summary>
    public void Advance(int count) => Length += count;

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
