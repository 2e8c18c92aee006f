using System.Text;
using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagraphDraft
{
    private readonly StringBuilder text = new();
    private readonly List<LayoutRun> runs = [];
    private readonly FormatSources sources;
    private readonly PropertyStack runBase;
    private readonly LayoutParagraph empty;

    public ParagraphDraft(XElement element, FormatSources sources, LayoutParagraph context, string tableStyle)
    {
        this.sources = sources;
        var own = element.Child("pPr");
        var style = sources.Styles.Resolve(own.Val("pStyle") ?? "");
        (var paragraph, runBase) = sources.Styles.Of(style, tableStyle);
        var format = ParagraphFormat.Of(Numbered(paragraph.Copy(), own, style).Over(own));
        Format = RunFormat.Of(sources.Styles.Run(runBase, own.Child("rPr")), sources.Theme);
        empty = context with
        {
            Element = element, Format = format, Mark = Format, StyleNames = [.. sources.Styles.NamesOf(style)],
            Label = format.NumberingId.Length > 0 ? sources.Numbering.Next(format.NumberingId, format.NumberingLevel) : "",
        };
    }

    /// <summary>Format of the run being read.</summary>
    public RunFormat Format { get; private set; }

    public void Enter(XElement run) => Format = RunFormat.Of(sources.Styles.Run(runBase, run.Child("rPr")), sources.Theme);

    public void Append(string characters)
    {
        if (characters.Length == 0) return;
        if (runs.Count > 0 && runs[^1].Format == Format) runs[^1] = runs[^1] with { Text = runs[^1].Text + characters };
        else runs.Add(new LayoutRun(text.Length, characters, Format));
        text.Append(characters);
    }

    public LayoutParagraph Finish() => empty with { Text = text.ToString(), Runs = runs };

    // What a list brings lies over the style when the paragraph itself is in the list, and under it when its style is.
    private PropertyStack Numbered(PropertyStack stack, XElement? own, string style)
    {
        var direct = own.Child("numPr") is { } numbering ? numbering.Val("numId") : null;
        if ((direct ?? stack.Get("numPr.numId")) is not { Length: > 0 } list || list == "0") return stack;
        var level = Measure.Whole(own.Child("numPr").Val("ilvl")) ?? sources.Numbering.LevelOfStyle(list, style) ?? stack.Whole("numPr.ilvl") ?? 0;
        stack.Set("numPr.ilvl", level.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var properties = sources.Numbering.PropertiesOf(list, level);
        if (direct is not null) return stack.Over(properties);
        var brought = new PropertyStack().Over(properties);
        foreach (var name in brought.Names.Where(name => name.StartsWith("ind.", StringComparison.Ordinal) && !stack.Names.Any(set => set.StartsWith("ind.", StringComparison.Ordinal))).ToList())
            stack.Set(name, brought.Get(name)!);
        return stack;
    }
}
