namespace PingAnDocs.Data.Json.Layers;

/// <summary>What a layer takes away from the layers below it.</summary>
internal sealed class Removals
{
    private readonly Dictionary<string, HashSet<string>> removed = new(StringComparer.Ordinal);

    private Removals()
    {
    }

    /// <summary>Reads and checks the removals of a layer: each must meet an entry below and none that the layer writes itself.</summary>
    public static Removals Read(JsonNode below, JsonNode layer, LayerShape shape, DiagnosticBag faults)
    {
        var removals = new Removals();
        foreach (var member in layer.Members.Where(member => shape.Removers.Contains(member.Name)))
        {
            var lists = shape.Lists.Where(list => list.Remove == member.Name).ToList();
            var names = Texts(member.Value, faults).ToList();
            foreach (var name in names)
                Check(name, lists, below, layer, faults);
            removals.removed[member.Name] = [.. names.Select(name => name.Text)];
        }

        return removals;
    }

    /// <summary>True when the layer takes this entry of the list away.</summary>
    public bool Contains(LayerList list, string key) => removed.TryGetValue(list.Remove, out var keys) && keys.Contains(key);

    private static void Check(JsonNode name, List<LayerList> lists, JsonNode below, JsonNode layer, DiagnosticBag faults)
    {
        var known = lists.SelectMany(list => LayerMerger.Keys(below, list)).ToList();
        var nearest = NearestName.Of(name.Text, known);
        if (!known.Contains(name.Text))
            faults.Add(DataFault.Error(LayerCodes.NothingToRemove, name.Place, $"要移除的“{Quoted.Short(name.Text)}”在所引用的文稿包里没有。") with
            {
                Found = Quoted.Short(name.Text),
                Expected = nearest ?? "",
                Hint = nearest is not null ? $"是不是想写“{nearest}”？"
                    : known.Count == 0 ? "只有在 kit.json 里写了 base 的文稿包才能移除；不引用别的文稿包时请删去这一项。" : "请核对编号，或删去这一项。",
            });
        else if (lists.Exists(list => LayerMerger.Keys(layer, list).Contains(name.Text)))
            faults.Add(DataFault.Error(LayerCodes.WrittenAndRemoved, name.Place, $"“{Quoted.Short(name.Text)}”在同一个文件里既要移除，又写了新的内容。")
                with { Found = Quoted.Short(name.Text), Hint = "要改写就不必移除；要移除请删去新写的内容。" });
    }

    private static IEnumerable<JsonNode> Texts(JsonNode list, DiagnosticBag faults)
    {
        if (list.Kind == JsonKind.Null)
            return [];
        if (list.Kind != JsonKind.Array)
            faults.Add(KindWording.Fault(list, JsonKind.Array));
        foreach (var item in list.Items.Where(item => item.Kind != JsonKind.Text))
            faults.Add(KindWording.Fault(item, JsonKind.Text));
        return list.Items.Where(item => item.Kind == JsonKind.Text);
    }
}
