namespace PingAnDocs.Data.Excel;

/// <summary>A part being unpacked: every byte is counted, and a single name or text of the markup must end within bounds, because the XML reader holds it whole.</summary>
internal sealed class MeteredStream(Stream part, ReadingWork work) : Stream
{
    private const int LongestToken = 256 * 1024;

    private long token;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = part.Read(buffer);
        work.AddBytes(count);
        Follow(buffer[..count]);
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) part.Dispose();
        base.Dispose(disposing);
    }

    private void Follow(ReadOnlySpan<byte> read)
    {
        var first = read.IndexOfAny((byte)'<', (byte)'>');
        token += first < 0 ? read.Length : first;
        if (token > LongestToken) throw ReadingWork.TooMuch("工作簿里有一段长得不正常的内容。");
        if (first >= 0) token = read.Length - read.LastIndexOfAny((byte)'<', (byte)'>');
    }
}
