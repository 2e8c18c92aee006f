using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Json.Layers;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.KitExchange;

/// <summary>
/// The workbook of a whole kit, laid into a kit that builds on another: only what differs from the base becomes the kit's own, so that
/// the rest goes on following the base. What the workbook no longer lists is taken away.
/// </summary>
internal static class OwnDifferences
{
    private const string Version = "version";

    private static readonly Dictionary<string, LayerShape> Shapes = new(StringComparer.Ordinal)
    {
        [KitTrees.Rules] = RuleBookReader.Shape,
        [KitTrees.Phrases] = PhraseBookReader.Shape,
        [KitTrees.Indicators] = IndicatorCatalogReader.Shape,
        [KitTrees.Formulations] = FormulationListReader.Shape,
    };

    /// <summary>The files to write. A workbook that names a base itself was exported from a building kit and holds its own entries only: nothing is taken from it.</summary>
    public static KitTrees Of(KitTrees workbook, string folder)
    {
        if (workbook.Files.ContainsKey(KitTrees.Kit) || KitFolders.Find(folder, new DiagnosticBag()) is not { All.Count: > 1 } folders) return workbook;
        var bases = folders with { All = [.. folders.All.Skip(1)] };
        var own = workbook.Files.ToDictionary(file => file.Key, file => Own(file.Key, file.Value, bases), StringComparer.Ordinal);
        return workbook with { Files = own.Where(file => folders.All[0].Has(file.Key) || file.Value.Members.Any(member => member.Name != Version)).ToDictionary(StringComparer.Ordinal) };
    }

    private static JsonNode Own(string name, JsonNode root, KitFolders bases)
    {
        var faults = new DiagnosticBag();
        if (!bases.Has(name)) return root;
        if (!Shapes.TryGetValue(name, out var shape))
            return bases.Nearest(name, faults) is { } plan && JsonTree.Read(plan, faults) is { } same && IsSame(same, root) ? root with { Members = [] } : root;
        return bases.Layers(name, faults) is { } layers && LayeredFile.Merge(layers, shape, faults) is { } below ? Difference(below, root, shape) : root;
    }

    private static JsonNode Difference(JsonNode below, JsonNode root, LayerShape shape)
    {
        var kept = from member in root.Members
                   let value = member.Name == Version ? member.Value : Difference(Cells.Of(below, member.Name), member, shape)
                   where value is not null
                   select member with { Value = value };
        return root with { Members = [.. kept, .. Removed(below, root, shape)] };
    }

    private static JsonNode? Difference(JsonNode? below, JsonMember member, LayerShape shape)
    {
        if (below is null) return member.Value;
        if (shape.Objects.TryGetValue(member.Name, out var levels)) return Difference(below, member.Value, levels);
        if (shape.Lists.FirstOrDefault(list => list.Member == member.Name) is null) return IsSame(below, member.Value) ? null : member.Value;
        var there = below.Items.Select(Meaning.Of).ToHashSet(StringComparer.Ordinal);
        var items = member.Value.Items.Where(item => !there.Contains(Meaning.Of(item))).ToList();
        return items.Count == 0 ? null : member.Value with { Items = items };
    }

    private static JsonNode? Difference(JsonNode below, JsonNode value, int levels)
    {
        if (IsSame(below, value)) return null;
        if (levels == 0 || value.Kind != JsonKind.Object || below.Kind != JsonKind.Object) return value;
        var kept = from member in value.Members
                   let own = Cells.Of(below, member.Name) is { } old ? Difference(old, member.Value, levels - 1) : member.Value
                   where own is not null
                   select member with { Value = own };
        return value with { Members = [.. kept] };
    }

    private static IEnumerable<JsonMember> Removed(JsonNode below, JsonNode root, LayerShape shape) =>
        from list in shape.Lists
        where Cells.Of(root, list.Member) is not null
        let still = LayerMerger.Keys(root, list).ToHashSet(StringComparer.Ordinal)
        from key in LayerMerger.Keys(below, list)
        where !still.Contains(key)
        group Cells.Text(key, root.Place) by list.Remove into gone
        select Cells.Member(gone.Key, Cells.Array(gone, root.Place));

    private static bool IsSame(JsonNode one, JsonNode other) => Meaning.Of(one) == Meaning.Of(other);
}
