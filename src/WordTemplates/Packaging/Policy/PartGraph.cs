namespace WordTemplates.Packaging.Policy;

/// <summary>How the parts of a package hang together: the relationships of each part, the package itself being the part "".</summary>
internal sealed class PartGraph
{
    private readonly Dictionary<string, IReadOnlyList<Relation>> relations = new(StringComparer.OrdinalIgnoreCase);

    private PartGraph()
    {
    }

    /// <summary>Reads the relationship parts, which have passed the guard.</summary>
    public static PartGraph Read(IReadOnlyList<ZipEntry> entries)
    {
        var graph = new PartGraph();
        foreach (var entry in entries)
        {
            if (SourceOf(entry.Name) is { } source && EntryContent.Read(entry, new FaultList()) is { } content)
                graph.relations[source] = RelationPart.Read(content);
        }

        return graph;
    }

    /// <summary>The parts that have relationships.</summary>
    public IEnumerable<string> Sources => relations.Keys;

    public IReadOnlyList<Relation> Of(string source) => relations.GetValueOrDefault(source, []);

    /// <summary>Names of all entries that can be reached from the package over relationships that are not left out.</summary>
    public HashSet<string> Reachable(Func<string, Relation, bool> isLeftOut)
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "" };
        var next = new Stack<string>([""]);
        while (next.TryPop(out var source))
        {
            foreach (var relation in Of(source).Where(relation => !isLeftOut(source, relation)))
            {
                var target = relation.EntryFrom(source);
                if (reached.Add(target))
                    next.Push(target);
                if (Uri.UnescapeDataString(target) is var plain && reached.Add(plain))
                    next.Push(plain);
            }
        }

        return reached;
    }

    /// <summary>The part whose relationships the entry holds; null when it is no relationship part.</summary>
    public static string? SourceOf(string entry)
    {
        const string Folder = "_rels/";
        const string Extension = ".rels";
        if (!entry.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            return null;
        var slash = entry.LastIndexOf('/') + 1;
        return entry[..slash].EndsWith(Folder, StringComparison.OrdinalIgnoreCase)
            ? entry[..(slash - Folder.Length)] + entry[slash..^Extension.Length]
            : null;
    }
}
