using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PingAnDocs.Mending;

/// <summary>Makes edits in one part: only the source of the texts that change is written anew, every other character of the part stays.</summary>
internal static partial class PartMender
{
    /// <summary>The part with the edits made; those whose characters are no plain text go to <paramref name="left"/>.</summary>
    public static byte[] Mend(byte[] part, IReadOnlyList<TextEdit> edits, string? author, List<TextEdit> done, List<TextEdit> left)
    {
        if (Decoded(part) is not { } text)
        {
            left.AddRange(edits);
            return part;
        }

        var source = new PartSource(text);
        var paragraphs = PartReader.Read(source);
        var changes = new SortedDictionary<int, (PartPiece Piece, List<(int Start, int Length, string Replacement)> Changes)>();
        foreach (var edit in edits.OrderBy(edit => edit.Paragraph).ThenBy(edit => edit.Start))
            (edit.Paragraph <= paragraphs.Count && Place(paragraphs[edit.Paragraph - 1], edit, changes) ? done : left).Add(edit);
        return Written(source, changes.Values, new PieceWriter(author, NextId(text)));
    }

    /// <summary>Shares an edit out among the pieces it touches: the first takes the replacement.</summary>
    private static bool Place(
        IReadOnlyList<PartPiece> pieces, TextEdit edit, SortedDictionary<int, (PartPiece Piece, List<(int Start, int Length, string Replacement)> Changes)> changes)
    {
        var end = edit.Start + edit.Length;
        List<PartPiece> touched = edit.Length > 0
            ? [.. pieces.Where(piece => piece.From < end && piece.To > edit.Start)]
            : [.. pieces.Where(piece => piece.Run is not null && piece.From <= edit.Start && piece.To >= edit.Start).Take(1)];
        if (touched.Count == 0 || touched.Exists(piece => piece.Run is null)) return false;
        for (var index = 0; index < touched.Count; index++)
        {
            var piece = touched[index];
            if (!changes.TryGetValue(piece.Start, out var own)) changes[piece.Start] = own = (piece, []);
            var (from, to) = (Math.Max(edit.Start, piece.From), Math.Min(end, piece.To));
            own.Changes.Add((from - piece.From, to - from, index == 0 ? edit.Replacement : ""));
        }

        return true;
    }

    private static byte[] Written(PartSource source, IEnumerable<(PartPiece Piece, List<(int Start, int Length, string Replacement)> Changes)> changes, PieceWriter writer)
    {
        var (result, at) = (new StringBuilder(source.Text.Length), 0);
        foreach (var (piece, own) in changes)
        {
            result.Append(source.Text, at, piece.Start - at).Append(writer.Write(piece, own));
            at = piece.End;
        }

        return Encoding.UTF8.GetBytes(result.Append(source.Text, at, source.Text.Length - at).ToString());
    }

    // Word writes UTF-8 without a mark of byte order; a part written otherwise is left alone.
    private static string? Decoded(byte[] part)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(part);
            return text.StartsWith('<') ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int NextId(string text) =>
        1 + TrackedId().Matches(text).Select(match => int.TryParse(match.Groups["id"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty(0).Max();

    [GeneratedRegex("""\bid=["'](?<id>[0-9]{1,9})["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TrackedId();
}
