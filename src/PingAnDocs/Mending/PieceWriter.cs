using System.Globalization;
using System.Security;
using System.Text;

namespace PingAnDocs.Mending;

/// <summary>Writes the source of a text element anew, clean or with tracked changes around what differs.</summary>
/// <param name="author">Whose tracked changes they are; null for clean text.</param>
/// <param name="firstId">The first number free for a tracked change.</param>
internal sealed class PieceWriter(string? author, int firstId)
{
    private int id = firstId;

    /// <summary>The element with the changes made in it; they stand in order and count inside the piece.</summary>
    public string Write(PartPiece piece, IReadOnlyList<(int Start, int Length, string Replacement)> changes)
    {
        var (run, at, result) = (piece.Run!, 0, new StringBuilder());
        foreach (var (start, length, replacement) in changes)
        {
            if (author is null)
            {
                result.Append(piece.Text, at, start - at).Append(replacement);
            }
            else
            {
                var (old, properties) = (piece.Text.Substring(start, length), run.Properties);
                result.Append(Text(run, "t", piece.Text[at..start])).Append(CultureInfo.InvariantCulture, $"</{run.Prefix}r>")
                    .Append(Change(run, "del", "delText", old, properties)).Append(Change(run, "ins", "t", replacement, properties)).Append(run.Tag).Append(properties);
            }

            at = start + length;
        }

        return author is null ? Text(run, "t", result.Append(piece.Text, at, piece.Text.Length - at).ToString()) : result.Append(Text(run, "t", piece.Text[at..])).ToString();
    }

    private string Change(PartRun run, string change, string element, string text, string properties)
    {
        if (text.Length == 0) return "";
        var w = run.Prefix;
        return string.Create(CultureInfo.InvariantCulture, $"<{w}{change} {w}id=\"{id++}\" {w}author=\"{SecurityElement.Escape(author)}\">{run.Tag}{properties}{Text(run, element, text)}</{w}r></{w}{change}>");
    }

    private static string Text(PartRun run, string element, string text) =>
        text.Length == 0 ? "" : $"<{run.Prefix}{element} xml:space=\"preserve\">{SecurityElement.Escape(text)}</{run.Prefix}{element}>";
}
