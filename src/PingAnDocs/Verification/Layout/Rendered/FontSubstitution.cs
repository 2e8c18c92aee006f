namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>A font the Word file asks for and what its Chinese characters were set in instead.</summary>
/// <param name="Asked">Name as the Word file has it.</param>
/// <param name="Printed">Names of the families used, the most used first.</param>
/// <param name="SameClass">True when all of them are of the class of type that was asked for, such as 仿宋体.</param>
public sealed record FontSubstitution(string Asked, IReadOnlyList<string> Printed, bool SameClass)
{
    // A shorter passage could be found where it does not stand.
    private const int ShortestPassage = 4;

    /// <summary>方正小标宋简体 → Noto Sans CJK SC.</summary>
    public override string ToString() => $"{Asked} → {string.Join('、', Printed)}";

    /// <summary>Every font of which a passage was set in another family; a font under another of its names is no other.</summary>
    public static IReadOnlyList<FontSubstitution> Find(RenderedDocument document, RenderedExpectation expectation)
    {
        var use = Use(document, expectation);
        return [.. use.GroupBy(pair => pair.Asked, StringComparer.Ordinal).Select(Of).OfType<FontSubstitution>()];
    }

    /// <summary>The font asked for and the font used, of every Chinese character that was found again on the pages.</summary>
    internal static IReadOnlyList<(string Asked, string Printed)> Use(RenderedDocument document, RenderedExpectation expectation)
    {
        var (text, use, from) = (new RenderedText(document, expectation), new List<(string, string)>(), 0);
        foreach (var passage in expectation.Fonts)
        {
            var length = RenderedText.Kept(passage.Text).Length;
            if (length < ShortestPassage || text.Start(passage.Text, from) is not (>= 0 and var start)) continue;
            from = start + length;
            use.AddRange(Enumerable.Range(start, from - start).Select(index => text.At(index).Glyph)
                .Where(glyph => glyph.Text[0] is >= '\u4E00' and <= '\u9FFF').Select(glyph => (passage.Font, glyph.Font)));
        }

        return use;
    }

    private static FontSubstitution? Of(IGrouping<string, (string Asked, string Printed)> use)
    {
        var asked = FontFamily.OfAsked(use.Key);
        var others = use.Select(pair => pair.Printed).GroupBy(name => name, StringComparer.Ordinal)
            .Select(group => (Family: FontFamily.OfPrinted(group.Key), Count: group.Count())).Where(pair => pair.Family != asked)
            .GroupBy(pair => pair.Family).OrderByDescending(group => group.Sum(pair => pair.Count)).ThenBy(group => group.Key.Name, StringComparer.Ordinal).Select(group => group.Key).ToList();
        return others.Count == 0 ? null : new FontSubstitution(use.Key, [.. others.Select(family => family.Name)], asked.Class.Length > 0 && others.TrueForAll(family => family.Class == asked.Class));
    }
}
