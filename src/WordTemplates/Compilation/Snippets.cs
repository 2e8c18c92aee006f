using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>The few pieces of markup the engine writes itself, in the vocabulary and with the prefix of the element they stand at.</summary>
internal sealed class Snippets(MarkupTree tree)
{
    /// <summary>Start tag of a text that keeps its blanks; DrawingML keeps them anyway and knows no mark for it.</summary>
    public string TextStart(int text) => IsDrawing(text) ? $"<{Prefix(text)}t{Own(text)}>" : $"<{Prefix(text)}t{Own(text)} xml:space=\"preserve\">";

    /// <summary>False when the start tag of a text may stay although its edges change.</summary>
    public bool NeedsTextStart(int text) => !IsDrawing(text) && AttributeReader.Value(tree.StartTag(text), "space") != "preserve";

    public string Tab(int text) => IsDrawing(text) ? "\t" : $"</{Prefix(text)}t><{Prefix(text)}tab/>{TextStart(text)}";

    public string SoftBreak(int text)
    {
        var p = Prefix(text);
        if (!IsDrawing(text))
            return $"</{p}t><{p}br/>{TextStart(text)}";
        var split = Split(text);
        return $"{split.EndRun}<{p}br{Own(tree[text].Parent)}>{RunProperties(text)}</{p}br>{split.BeginRun}";
    }

    /// <summary>Ends the run of a text in the middle and begins another of the same format.</summary>
    public RunSplit Split(int text) => Split(text, RunProperties(text));

    /// <summary>The same with another format for the run that begins.</summary>
    public RunSplit Split(int text, string properties) =>
        new($"</{Prefix(text)}t>{RunEnd(text)}", $"<{Prefix(text)}r{Own(tree[text].Parent)}>{properties}{TextStart(text)}");

    /// <summary>Ends the run around an element, between its children.</summary>
    public string RunEnd(int inner) => $"</{Prefix(tree[inner].Parent)}r>";

    /// <summary>Begins a run of the format of the one around an element.</summary>
    public string RunStart(int inner) => $"<{Prefix(tree[inner].Parent)}r{Own(tree[inner].Parent)}>{RunProperties(inner)}";

    /// <summary>Ends the paragraph in the middle of a text and begins another of the same format; a soft break where that cannot be.</summary>
    public string ParagraphBreak(int text)
    {
        var run = tree[text].Parent;
        var paragraph = tree[run].Parent;
        if (tree[paragraph].Kind != ElementKind.Paragraph || ParagraphProperties(paragraph) is not { } properties)
            return SoftBreak(text);
        var (lead, tail) = AroundProperties(text);
        return lead + properties + tail;
    }

    /// <summary>What stands before and after the paragraph's properties in a paragraph break.</summary>
    public (string Lead, string Tail) AroundProperties(int text) =>
        Split(text) is var split ? ($"{split.EndRun}</{Prefix(text)}p><{Prefix(text)}p{Own(tree[tree[text].Parent].Parent)}>", split.BeginRun) : default;

    /// <summary>An empty paragraph with the format of another, or of none.</summary>
    public string EmptyParagraph(int like) => $"<{Prefix(like)}p{Own(like)}>{(like < 0 ? "" : ParagraphProperties(like) ?? "")}</{Prefix(like)}p>";

    public string TableEnd => $"</{tree.Prefix}tbl>";

    /// <summary>Null when the properties end a page section: they cannot stand twice.</summary>
    private string? ParagraphProperties(int paragraph)
    {
        var properties = tree.Properties(paragraph, ElementKind.ParagraphProperties);
        return properties >= 0 && tree.Child(properties, ElementKind.SectionProperties) >= 0 ? null : tree.Source(properties);
    }

    /// <summary>The properties of the run around an element, as written; empty for none.</summary>
    public string RunProperties(int text) => tree.Source(tree.Properties(tree[text].Parent, ElementKind.RunProperties));

    private bool IsDrawing(int text) => tree[text].Vocabulary == Vocabulary.Drawing;

    private string Prefix(int element) => tree.PrefixOf(element);

    private string Own(int element) => tree.DeclarationsOf(element);
}
