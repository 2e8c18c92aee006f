using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagraphDraft
{
    private readonly List<LayoutRun> runs = [];
    private readonly FormatSources sources;
    private readonly string style;
    private readonly string table;
    private readonly LayoutParagraph empty;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="element">Its markup.</param>
    /// <param name="sources">Where formats come from.</param>
    /// <param name="table">Style of the table around; empty outside tables.</param>
    /// <param name="begin">The paragraph as far as its place goes, from its format and that of its mark.</param>
    public ParagraphDraft(XElement element, FormatSources sources, string table, Func<ParagraphFormat, RunFormat, LayoutParagraph> begin)
    {
        (this.sources, this.table) = (sources, table);
        var own = element.Child("pPr");
        style = sources.Styles.Resolve(own.Val("pStyle") ?? "");
        var format = sources.Paragraph(style, table, own);
        Format = sources.Run(style, table, own.Child("rPr"));
        empty = begin(format, Format) with
        {
            StyleNames = sources.Styles.NamesOf(style),
            Label = format.NumberingId.Length > 0 ? sources.Numbering.Next(format.NumberingId, format.NumberingLevel) : "",
        };
    }

    /// <summary>Format of the run being read.</summary>
    public RunFormat Format { get; private set; }

    public void Enter(XElement run) => Format = sources.Run(style, table, run.Child("rPr"));

    public void Append(string characters)
    {
        if (characters.Length == 0) return;
        if (runs.Count > 0 && runs[^1].Format == Format) runs[^1] = runs[^1] with { Text = runs[^1].Text + characters };
        else runs.Add(new LayoutRun(runs.Count == 0 ? 0 : runs[^1].Start + runs[^1].Text.Length, characters, Format));
    }

    public LayoutParagraph Finish() => empty with { Text = string.Concat(runs.Select(run => run.Text)), Runs = runs };
}
