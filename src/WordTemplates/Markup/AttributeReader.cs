namespace WordTemplates.Markup;

/// <summary>Reads the attributes of a well-formed start tag; values are given as written, entities included.</summary>
internal static class AttributeReader
{
    public static IEnumerable<(string Name, string Value)> Read(string startTag)
    {
        var at = 0;
        while ((at = startTag.IndexOf('=', at)) > 0)
        {
            var open = startTag.IndexOfAny(['"', '\''], at);
            var close = open < 0 ? -1 : startTag.IndexOf(startTag[open], open + 1);
            if (close < 0)
                yield break;
            var before = startTag[..at].TrimEnd();
            yield return (before[(before.LastIndexOfAny([' ', '\t', '\r', '\n', '"', '\'']) + 1)..], startTag[(open + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>Value of the attribute with that local name, whatever its prefix; empty when missing.</summary>
    public static string Value(string startTag, string localName) =>
        Read(startTag).FirstOrDefault(pair => pair.Name == localName || pair.Name.EndsWith(":" + localName, StringComparison.Ordinal)).Value ?? "";
}
