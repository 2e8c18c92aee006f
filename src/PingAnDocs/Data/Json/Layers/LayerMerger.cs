namespace PingAnDocs.Data.Json.Layers;

/// <summary>
/// Lays one file over another. The order stays that of the file below: what is written anew stands where the old one stood, what is new
/// comes behind. Every piece keeps the place of the file it was written in.
/// </summary>
internal sealed class LayerMerger(LayerShape shape, Removals removals)
{
    /// <summary>The file made of a file and what lies below it.</summary>
    public static JsonNode Merge(JsonNode below, JsonNode layer, LayerShape shape, DiagnosticBag faults) =>
        new LayerMerger(shape, Removals.Read(below, layer, shape, faults)).Root(below, layer);

    /// <summary>The keys of a list's entries.</summary>
    public static IEnumerable<string> Keys(JsonNode root, LayerList list) =>
        (Find(root, list.Member)?.Items ?? []).Select(item => KeyOf(item, list)).OfType<string>();

    private JsonNode Root(JsonNode below, JsonNode layer) => layer with
    {
        Members = [.. Members(below, layer, Member).Where(member => !shape.Removers.Contains(member.Name)).Select(Reduced)],
    };

    private JsonNode Member(JsonMember below, JsonMember layer)
    {
        if (shape.Objects.TryGetValue(below.Name, out var levels))
            return Object(below.Value, layer.Value, levels);
        return shape.Lists.FirstOrDefault(list => list.Member == below.Name) is { } list && below.Value.Kind == JsonKind.Array && layer.Value.Kind == JsonKind.Array
            ? List(below.Value, layer.Value, list)
            : layer.Value;
    }

    private static JsonNode Object(JsonNode below, JsonNode layer, int levels) =>
        levels == 0 || below.Kind != JsonKind.Object || layer.Kind != JsonKind.Object
            ? layer
            : layer with { Members = Members(below, layer, (old, fresh) => Object(old.Value, fresh.Value, levels - 1)) };

    private static List<JsonMember> Members(JsonNode below, JsonNode layer, Func<JsonMember, JsonMember, JsonNode> merge)
    {
        var fresh = layer.Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var old = below.Members.Select(member => fresh.TryGetValue(member.Name, out var over) ? over with { Value = merge(member, over) } : member);
        return [.. old, .. layer.Members.Where(member => Find(below, member.Name) is null)];
    }

    // An entry written twice in one layer replaces once; the second stays behind and is reported as repeated.
    private static JsonNode List(JsonNode below, JsonNode layer, LayerList list)
    {
        var fresh = layer.Items.ToList();
        var items = new List<JsonNode>();
        foreach (var old in below.Items)
        {
            var key = KeyOf(old, list);
            var index = key is null ? -1 : fresh.FindIndex(item => KeyOf(item, list) == key);
            items.Add(index < 0 ? old : fresh[index]);
            if (index >= 0)
                fresh.RemoveAt(index);
        }

        return layer with { Items = [.. items, .. fresh] };
    }

    private JsonMember Reduced(JsonMember member) => shape.Lists.FirstOrDefault(list => list.Member == member.Name) is { } list
        ? member with { Value = member.Value with { Items = [.. member.Value.Items.Where(item => !IsRemoved(item, list)).Select(item => WithoutReferences(item, list))] } }
        : member;

    private bool IsRemoved(JsonNode entry, LayerList list) => KeyOf(entry, list) is { } key && removals.Contains(list, key);

    private JsonNode WithoutReferences(JsonNode entry, LayerList list)
    {
        if (list.References.Length == 0 || Find(entry, list.References) is not { } references || !references.Items.Any(item => removals.Contains(list, item.Text)))
            return entry;
        var kept = references with { Items = [.. references.Items.Where(item => !removals.Contains(list, item.Text))] };
        return entry with { Members = [.. entry.Members.Select(member => member.Name == list.References ? member with { Value = kept } : member)] };
    }

    private static string? KeyOf(JsonNode entry, LayerList list) => Find(entry, list.Key) is { Kind: JsonKind.Text } key ? key.Text : null;

    private static JsonNode? Find(JsonNode node, string member) => node.Members.FirstOrDefault(candidate => candidate.Name == member)?.Value;
}
