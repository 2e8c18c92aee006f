using System.Text;

namespace PingAnDocs.Writing;

/// <summary>Reads a file of lines piece by piece; what stands after the last line feed was torn by a death and is no line.</summary>
internal static class WholeLines
{
    private const int Piece = 64 * 1024;

    /// <summary>Each line without its line feed, where it starts and how many bytes it has.</summary>
    public static IEnumerable<(long Start, int Length, string Text)> Of(FileStream file)
    {
        var (piece, at, start) = (new byte[Piece], 0L, 0L);
        using var line = new MemoryStream();
        for (int read; (read = RandomAccess.Read(file.SafeFileHandle, piece, at)) > 0; at += read)
        {
            var from = 0;
            for (int feed; (feed = Array.IndexOf(piece, (byte)'\n', from, read - from)) >= 0; from = feed + 1)
            {
                line.Write(piece, from, feed - from);
                yield return (start, (int)line.Length, Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
                start = at + feed + 1;
                line.SetLength(0);
            }

            line.Write(piece, from, read - from);
        }
    }
}
