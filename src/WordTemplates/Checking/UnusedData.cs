namespace WordTemplates.Checking;

/// <summary>Notes data that no tag asks for: often a tag or a name is misspelt.</summary>
/// <param name="tags">The tags of the template.</param>
/// <param name="uses">What was looked up.</param>
/// <param name="notes">Takes the notes.</param>
internal sealed class UnusedData(IReadOnlyList<TagNode> tags, NameUses uses, FaultList notes)
{
    private readonly HashSet<string> asked = [.. tags.SelectMany(tag => tag.All()).SelectMany(tag => tag.Path.Names)];

    public void Note(ObjectValue data) => Walk([data], "");

    /// <summary>Walks objects that stand in the same place, such as the items of a list.</summary>
    private void Walk(IReadOnlyList<ObjectValue> holders, string path)
    {
        var entered = holders.Where(uses.Entered).ToList();
        var names = entered.SelectMany(holder => holder.Members.Keys).Distinct().ToList();
        foreach (var name in names)
        {
            if (entered.Exists(holder => uses.Used(holder, name)))
                Walk([.. entered.SelectMany(holder => Objects(holder.Members.GetValueOrDefault(name)))], path + name + ".");
            else if (!asked.Contains(name))
                Say(notes, path + name, NearestName.Of(name, entered.SelectMany(uses.Missed)));
        }
    }

    /// <summary>A note on one name.</summary>
    public static void Say(FaultList notes, string path, string nearest) => notes.NoteAtPart(
        "WT550", "", $"数据里的“{FaultList.Quote(path)}”，模板没有用到。",
        nearest.Length > 0 ? $"模板里有相近的“{nearest}”，请看是不是写错了名称。" : "确实不用时，可以不管。");

    private static IEnumerable<ObjectValue> Objects(TemplateValue? value) => value switch
    {
        ObjectValue holder => [holder],
        ListValue list => list.Items.SelectMany(Objects),
        _ => [],
    };
}
