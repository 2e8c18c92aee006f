namespace PingAnDocs.Data.Json.Layers;

/// <summary>Opens a file that may lie over others of its kind.</summary>
internal static class LayeredFile
{
    /// <summary>The merged root; null when one of the layers cannot be read, with all faults of all layers in the bag.</summary>
    /// <param name="layers">The files, the lowest first.</param>
    /// <param name="shape">What is merged entry by entry.</param>
    /// <param name="faults">Where faults go.</param>
    public static ObjectReader? Open(IReadOnlyList<SourceFile> layers, LayerShape shape, DiagnosticBag faults) =>
        Merge(layers, shape, faults) is { } merged ? new ObjectReader(merged, faults) : null;

    /// <summary>The merged root as a tree; null as above.</summary>
    public static JsonNode? Merge(IReadOnlyList<SourceFile> layers, LayerShape shape, DiagnosticBag faults)
    {
        var roots = layers.Select(layer => Root(layer, faults)).OfType<JsonNode>().ToList();
        if (roots.Count < layers.Count)
            return null;
        var merged = roots[0] with { Members = [] };
        foreach (var root in roots)
            merged = LayerMerger.Merge(merged, root, shape, faults);
        return merged;
    }

    private static JsonNode? Root(SourceFile source, DiagnosticBag faults)
    {
        var root = JsonTree.Read(source, faults);
        if (root is null or { Kind: JsonKind.Object })
            return root;
        faults.Add(KindWording.Fault(root, JsonKind.Object));
        return null;
    }
}
