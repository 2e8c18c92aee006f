namespace WordTemplates.Packaging.Policy;

/// <summary>Cuts lines out of the two lists of a package: relationships and content types.</summary>
internal static class ListCuts
{
    /// <summary>A relationship part without the relationships of those ids; null when its encoding is not known.</summary>
    public static byte[]? Relations(byte[] content, IReadOnlySet<string> ids) =>
        Cut(content, (cuts, i) => cuts.LocalName(i) == "Relationship" && ids.Contains(cuts.Attribute(i, "Id"u8)));

    /// <summary>The content types without those of the named entries; null when its encoding is not known.</summary>
    public static byte[]? Types(byte[] content, IReadOnlySet<string> entries) =>
        Cut(content, (cuts, i) => cuts.LocalName(i) == "Override" && entries.Contains(cuts.Attribute(i, "PartName"u8).TrimStart('/')));

    private static byte[]? Cut(byte[] content, Func<PartCuts, int, bool> isCut)
    {
        if (PartCuts.Of(content) is not { } cuts)
            return null;
        for (var i = 0; i < cuts.Count; i++)
        {
            if (isCut(cuts, i))
                cuts.CutElement(i);
        }

        return cuts.ToBytes();
    }
}
