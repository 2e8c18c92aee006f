using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>The few pieces of markup the engine writes itself, in the prefix of the part.</summary>
internal sealed class Snippets(MarkupTree tree)
{
    private readonly string w = tree.Prefix;

    public string TextStart => $"<{w}t xml:space=\"preserve\">";

    public string Tab => $"</{w}t><{w}tab/>{TextStart}";

    public string SoftBreak => $"</{w}t><{w}br/>{TextStart}";

    /// <summary>Ends the run of a w:t in the middle of its text and begins another of the same format.</summary>
    public RunSplit Split(int text) => new($"</{w}t>{RunEnd}", $"{RunStart(text)}{TextStart}");

    public string RunEnd => $"</{w}r>";

    /// <summary>Begins a run of the format of the one around an element.</summary>
    public string RunStart(int inner) => $"<{w}r>{RunProperties(inner)}";

    /// <summary>Ends the paragraph in the middle of a w:t and begins another of the same format; a soft break where that cannot be.</summary>
    public string ParagraphBreak(int text)
    {
        var run = tree[text].Parent;
        var paragraph = tree[run].Parent;
        if (tree[paragraph].Kind != ElementKind.Paragraph || ParagraphProperties(paragraph) is not { } properties)
            return SoftBreak;
        var split = Split(text);
        return $"{split.EndRun}</{w}p><{w}p>{properties}{split.BeginRun}";
    }

    /// <summary>An empty paragraph with the format of another, or of none.</summary>
    public string EmptyParagraph(int like) => $"<{w}p>{(like < 0 ? "" : ParagraphProperties(like) ?? "")}</{w}p>";

    /// <summary>The end tag every paragraph with content has.</summary>
    public string ParagraphEnd => $"</{w}p>";

    public string TableEnd => $"</{w}tbl>";

    /// <summary>Null when the properties end a page section: they cannot stand twice.</summary>
    private string? ParagraphProperties(int paragraph)
    {
        var properties = tree.Properties(paragraph, ElementKind.ParagraphProperties);
        return properties >= 0 && tree.Child(properties, ElementKind.SectionProperties) >= 0 ? null : tree.Source(properties);
    }

    private string RunProperties(int text) => tree.Source(tree.Properties(tree[text].Parent, ElementKind.RunProperties));
}
