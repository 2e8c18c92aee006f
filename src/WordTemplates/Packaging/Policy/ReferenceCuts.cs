namespace WordTemplates.Packaging.Policy;

/// <summary>Cuts out of a part what pointed at relationships that were left out: a link keeps its text, a setting goes.</summary>
internal static class ReferenceCuts
{
    /// <param name="content">The part.</param>
    /// <param name="links">Ids of the hyperlinks that were left out.</param>
    /// <returns>The part without them; null when its encoding is not known.</returns>
    public static byte[]? Apply(byte[] content, IReadOnlySet<string> links)
    {
        if (PartCuts.Of(content) is not { } cuts)
            return null;
        for (var i = 0; i < cuts.Count; i++)
        {
            var name = cuts.LocalName(i);
            if (ElementRules.IsStripped(name))
                cuts.CutElement(i);
            else if (name == "hyperlink" && links.Contains(cuts.Attribute(i, "id"u8)))
                cuts.CutAttribute(i, "id"u8);
            else if (name.StartsWith("hlink", StringComparison.Ordinal) && links.Contains(cuts.Attribute(i, "id"u8)))
                cuts.EmptyAttribute(i, "id"u8);
            else if (!cuts.IsPrefixed(i, "href"u8) && !LinkScheme.IsAllowed(cuts.Attribute(i, "href"u8)))
                cuts.CutAttribute(i, "href"u8);
        }

        return cuts.ToBytes();
    }
}
