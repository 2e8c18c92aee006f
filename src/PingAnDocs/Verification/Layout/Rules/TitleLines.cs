using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The title as its author broke it into lines, by paragraphs or by line breaks.</summary>
internal static class TitleLines
{
    /// <summary>A line of the title: its paragraph, where in it the line begins, its text.</summary>
    internal readonly record struct Line(LayoutParagraph Paragraph, int Start, string Text);

    /// <summary>The lines of the first title; empty without one.</summary>
    public static IReadOnlyList<Line> Of(LayoutDocument document)
    {
        var lines = new List<Line>();
        foreach (var paragraph in document.Running.SkipWhile(paragraph => paragraph.Role != LayoutRole.Title).TakeWhile(paragraph => paragraph.Role == LayoutRole.Title))
        {
            var start = 0;
            foreach (var text in paragraph.Text.Split('\n'))
            {
                if (!string.IsNullOrWhiteSpace(text)) lines.Add(new Line(paragraph, start, text));
                start += text.Length + 1;
            }
        }

        return lines;
    }

    /// <summary>Why the shape of the title cannot be told from the file; null when it can.</summary>
    public static string? Unknown(LayoutInspection inspection, IReadOnlyList<Line> lines)
    {
        var width = inspection.Profile.Twips(ProfileKey.TextWidth);
        return lines.Any(line => Remarks.Width(line.Text.Trim()) * line.Paragraph.Size / 10 > width)
            ? "标题有一行超出版心宽度，在哪里折行要看排出来的版面。"
            : null;
    }
}
