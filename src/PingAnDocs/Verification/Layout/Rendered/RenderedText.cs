using System.Text;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>The text of the type areas without blanks, so that a paragraph of the Word file is found again wherever its lines broke.</summary>
internal sealed class RenderedText
{
    private readonly string text;
    private readonly List<RenderedSpot> spots = [];

    public RenderedText(RenderedDocument document, RenderedExpectation expectation)
    {
        var all = new StringBuilder();
        foreach (var page in document.Pages)
        {
            var lines = expectation.Body(page);
            for (var index = 0; index < lines.Count; index++)
            {
                foreach (var glyph in lines[index].Glyphs)
                {
                    var kept = Kept(glyph.Text);
                    all.Append(kept);
                    spots.AddRange(Enumerable.Repeat(new RenderedSpot(page, lines[index], index, index == lines.Count - 1, glyph), kept.Length));
                }
            }
        }

        text = all.ToString();
    }

    /// <summary>Where a paragraph begins from a point on; -1 when it is not there. It must begin a line.</summary>
    public int Begin(string wanted, int from = 0)
    {
        var start = Start(wanted, from);
        while (start > 0 && ReferenceEquals(spots[start - 1].Line, spots[start].Line)) start = Start(wanted, start + 1);
        return start;
    }

    /// <summary>The spots of a paragraph's characters; none when it is not there.</summary>
    public IReadOnlyList<RenderedSpot> Paragraph(string wanted, int from = 0) =>
        Begin(wanted, from) is >= 0 and var start ? spots.GetRange(start, Kept(wanted).Length) : [];

    /// <summary>Where a passage begins from a point on; -1 when it is not there.</summary>
    public int Start(string wanted, int from) =>
        Kept(wanted) is { Length: > 0 } kept && from < text.Length ? text.IndexOf(kept, from, StringComparison.Ordinal) : -1;

    /// <summary>Where a character stands.</summary>
    public RenderedSpot At(int index) => spots[index];

    /// <summary>A text without blanks.</summary>
    public static string Kept(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
