namespace WordTemplates.Compilation;

/// <summary>The attributes people read or hear: alt texts, table descriptions, screen tips. Only in these may tags stand.</summary>
internal static class TextAttributes
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["docPr"] = ["descr", "title"],
        ["cNvPr"] = ["descr", "title"],
        ["hyperlink"] = ["tooltip"],
        ["hlinkClick"] = ["tooltip"],
        ["hlinkHover"] = ["tooltip"],
        ["tblCaption"] = ["val"],
        ["tblDescription"] = ["val"],
    };

    static TextAttributes()
    {
        foreach (var shape in (ReadOnlySpan<string>)["shape", "rect", "roundrect", "oval", "line", "polyline", "curve", "arc", "image", "group"])
            Names[shape] = ["alt", "title"];
    }

    /// <summary>True when the text attributes of an element say what a picture or shape shows.</summary>
    public static bool AreAltText(string element) => Names.TryGetValue(element, out var attributes) && attributes.Length == 2;

    /// <summary>True for an attribute that is text; both names without prefix.</summary>
    public static bool Contains(string element, string attribute) => Names.TryGetValue(element, out var attributes) && attributes.Contains(attribute);
}
