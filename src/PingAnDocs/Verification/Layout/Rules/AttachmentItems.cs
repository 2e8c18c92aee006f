using System.Text.RegularExpressions;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The items of the 附件说明, line by line, whether each has a paragraph of its own or all stand in one.</summary>
internal static partial class AttachmentItems
{
    /// <summary>One item.</summary>
    /// <param name="Paragraph">The paragraph it stands in.</param>
    /// <param name="At">Index of its line in the paragraph's text.</param>
    /// <param name="Line">Its line, blanks around left out.</param>
    /// <param name="Lead">The word 附件 with its colon; empty on later lines.</param>
    /// <param name="Number">Its number as written, such as 1.; empty for none.</param>
    /// <param name="Name">Name of the attachment.</param>
    /// <param name="Start">Where its line begins, in hundredths of a character from the left.</param>
    internal sealed record Item(LayoutParagraph Paragraph, int At, string Line, string Lead, string Number, string Name, decimal Start);

    /// <summary>The items; a lone 附件： with the names below it is an item without a name.</summary>
    public static IReadOnlyList<Item> Of(LayoutDocument document) => [.. document.Of(LayoutRole.AttachmentNote).SelectMany(Of)];

    private static IEnumerable<Item> Of(LayoutParagraph paragraph)
    {
        var at = -paragraph.Label.Length;
        foreach (var line in paragraph.Shown.Split('\n'))
        {
            var text = line.Trim();
            var parts = Parts().Match(text);
            var set = paragraph.Format.LeftCells(paragraph.Size) + (at <= 0 ? paragraph.Format.FirstLineCells(paragraph.Size) : 0);
            if (text.Length > 0)
                yield return new Item(paragraph, Math.Max(0, at), text, parts.Groups["lead"].Value, parts.Groups["number"].Value, parts.Groups["name"].Value.Trim(), set + Remarks.Width(Blank(line)));
            at += line.Length + 1;
        }
    }

    private static string Blank(string line) => line[..(line.Length - line.TrimStart().Length)];

    [GeneratedRegex(@"^(?<lead>附\s*件\s*[：:])?\s*(?<number>[0-9]{1,2}[.．、,，]?(?![0-9年月]))?(?<name>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Parts();
}
