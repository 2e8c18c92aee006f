using WordTemplates.Markup;

namespace WordTemplates.Packaging;

/// <summary>What stands before the first element of an XML part.</summary>
internal static class Prolog
{
    /// <summary>Long enough for the prolog of every real part.</summary>
    private const int HeadLength = 512;

    /// <summary>Line of the document type declaration; 0 when there is none. Anywhere else it would be no XML.</summary>
    public static int DocumentTypeLine(byte[] content)
    {
        var bytes = PartEncoding.ToUtf8(content) ?? content;
        var first = First(bytes);
        return first >= 0 && bytes.AsSpan(first).StartsWith("<!DOCTYPE"u8) ? 1 + bytes.AsSpan(0, first).Count((byte)'\n') : 0;
    }

    /// <summary>True when an entry declares a document type; mostly its beginning is enough to tell.</summary>
    public static bool HasDocumentType(ZipEntry entry)
    {
        var head = EntryHead.Read(entry, HeadLength);
        var bytes = PartEncoding.ToUtf8(head) ?? head;
        var first = First(bytes);
        return first < 0 || bytes.Length - first < "<!DOCTYPE".Length
            ? EntryContent.Read(entry, new FaultList()) is { } content && DocumentTypeLine(content) > 0
            : bytes.AsSpan(first).StartsWith("<!DOCTYPE"u8);
    }

    /// <summary>Offset of the first thing that is no blank, comment or instruction; -1 when the bytes end before.</summary>
    private static int First(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        while (true)
        {
            at += bytes[at..].Length - bytes[at..].TrimStart(" \t\r\n"u8).Length;
            var end = bytes[at..].StartsWith("<?"u8) ? "?>"u8 : bytes[at..].StartsWith("<!--"u8) ? "-->"u8 : default;
            if (end.IsEmpty)
                return at < bytes.Length ? at : -1;
            var length = bytes[at..].IndexOf(end);
            if (length < 0)
                return -1;
            at += length + end.Length;
        }
    }
}
