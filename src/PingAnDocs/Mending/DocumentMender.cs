using PingAnDocs.Data;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Mending;

/// <summary>Changes some characters of a Word file and nothing else: every other part keeps its bytes, every run its properties.</summary>
public static class DocumentMender
{
    /// <summary>A copy with the edits made.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="edits">The edits; those of one paragraph must not meet.</param>
    /// <param name="author">Whose tracked changes they are; null to write them as clean text.</param>
    public static MendedCopy Mend(ReadOnlyMemory<byte> document, IReadOnlyList<TextEdit> edits, string? author)
    {
        if (edits.Count == 0 || PackageReader.Open(document, new DiagnosticBag()) is not { MainPart: { } main } package) return new MendedCopy(document, [], edits);
        var (done, left, parts) = (new List<TextEdit>(), new List<TextEdit>(), new Dictionary<string, byte[]>(StringComparer.Ordinal));
        foreach (var part in edits.GroupBy(edit => edit.Part.Length == 0 ? main : edit.Part, StringComparer.Ordinal))
        {
            if (package.Entry(part.Key) is { } bytes) parts[part.Key] = PartMender.Mend(bytes, [.. part], author, done, left);
            else left.AddRange(part);
        }

        return new MendedCopy(done.Count == 0 ? document : PackageWriter.Write(document, parts), done, left);
    }
}
