namespace WordTemplates.Checking;

/// <summary>The names some objects offer, all of them taken together.</summary>
internal static class DataShape
{
    public static IReadOnlyList<SchemaNode> Of(IReadOnlyList<ObjectValue> holders) =>
        [.. holders.SelectMany(holder => holder.Members.Keys).Distinct().Select(name => Of(name, holders))];

    private static SchemaNode Of(string name, IReadOnlyList<ObjectValue> holders) =>
        Of(name, [.. holders.Select(holder => holder.Members.GetValueOrDefault(name, Missing))]);

    private static readonly TemplateValue Missing = new MissingValue();

    private static SchemaNode Of(string name, IReadOnlyList<TemplateValue> values)
    {
        var items = values.OfType<ListValue>().SelectMany(list => list.Items).ToList();
        IReadOnlyList<SchemaNode> children = Of([.. values.OfType<ObjectValue>(), .. items.OfType<ObjectValue>()]);
        return new SchemaNode(name, values.Aggregate(SchemaKinds.None, (kinds, value) => kinds | KindNames.KindOf(value)))
        {
            Optional = values.Any(value => value is MissingValue),
            Children = items.Exists(item => item is not ObjectValue) ? [Of(".", items), .. children] : children,
        };
    }
}
