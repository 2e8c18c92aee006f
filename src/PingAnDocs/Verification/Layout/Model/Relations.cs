using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Relationships of one part.</summary>
internal sealed class Relations
{
    private readonly Dictionary<string, (string Type, string Target, bool IsExternal)> targets = new(StringComparer.Ordinal);

    private Relations()
    {
    }

    /// <summary>All of them: kind, the last word of the type; part or address; whether it lies outside the file.</summary>
    public IEnumerable<(string Type, string Target, bool IsExternal)> All => targets.Values;

    /// <summary>Part a relationship leads to, or null.</summary>
    public string? PartOf(string id) => targets.TryGetValue(id, out var target) && !target.IsExternal ? target.Target : null;

    /// <summary>First part of a kind such as theme, or null.</summary>
    public string? FirstOf(string type) => targets.Values.Where(target => target.Type == type && !target.IsExternal).Select(target => target.Target).FirstOrDefault();

    /// <summary>Those of a part; of the package itself for an empty name.</summary>
    public static Relations Of(WordPackage package, string part) => Of(new PartTrees(package, known: null), part);

    /// <summary>Those of a part; of the package itself for an empty name.</summary>
    public static Relations Of(PartTrees trees, string part)
    {
        var result = new Relations();
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        foreach (var relation in trees.Root(name)?.Elements() ?? [])
        {
            var isExternal = relation.Attr("TargetMode") == "External";
            var target = relation.Attr("Target");
            var type = relation.Attr("Type");
            result.targets.TryAdd(relation.Attr("Id"), (type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Absolute(folder, target), isExternal));
        }

        return result;
    }

    /// <summary>Name of the part a relationship leads to.</summary>
    /// <param name="folder">Folder of the part it starts from, with its slash; empty for the package.</param>
    /// <param name="target">Target as written.</param>
    public static string Absolute(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == "..") { if (steps.Count > 0) steps.RemoveAt(steps.Count - 1); }
            else if (step is not ("" or ".")) steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
