using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Where one property goes among its siblings, whose order the schema prescribes: in place of the old one, or between two others.</summary>
/// <param name="Start">Offset of the first byte it takes the place of.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Lead">Markup before it: the start tag of properties that were missing or empty.</param>
/// <param name="Tail">Markup after it.</param>
internal sealed record PropertySlot(int Start, int End, string Lead, string Tail)
{
    private static readonly string[] CellOrder = ["cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge"];

    private static readonly string[] ParagraphOrder =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind",
    ];

    /// <summary>The place of a property of a table cell.</summary>
    public static PropertySlot InCell(MarkupTree tree, int cell, string name) => In(tree, cell, "tcPr", CellOrder, name);

    /// <summary>The place of a property of a paragraph.</summary>
    public static PropertySlot InParagraph(MarkupTree tree, int paragraph, string name) => In(tree, paragraph, "pPr", ParagraphOrder, name);

    private static PropertySlot In(MarkupTree tree, int owner, string properties, string[] order, string name)
    {
        var holder = tree.FirstNamed(owner, System.Text.Encoding.UTF8.GetBytes(properties));
        if (holder < 0)
            return new PropertySlot(tree[owner].ContentStart, tree[owner].ContentStart, $"<{tree.Prefix}{properties}>", $"</{tree.Prefix}{properties}>");
        if (tree[holder].ContentEnd == tree[holder].End)
            return new PropertySlot(tree[holder].Start, tree[holder].End, tree.StartTag(holder)[..^2] + ">", $"</{tree.Prefix}{properties}>");
        var at = tree[holder].ContentStart;
        foreach (var child in tree.Children(holder))
        {
            var position = Array.IndexOf(order, tree.LocalName(child));
            if (position == Array.IndexOf(order, name))
                return new PropertySlot(tree[child].Start, tree[child].End, "", "");
            if (position >= 0 && position < Array.IndexOf(order, name))
                at = tree[child].End;
        }

        return new PropertySlot(at, at, "", "");
    }
}
