using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads the results of the units below.</summary>
internal static class SubunitsReader
{
    private const string UsualKind = "镇（街道）";

    public static Subunits? Read(ObjectReader? reader, FigureReader figures)
    {
        if (reader is null) return null;
        string kind = reader.Text("kind");
        Subunits subunits = new(
            string.IsNullOrWhiteSpace(kind) ? UsualKind : kind,
            reader.Text("scope"),
            figures.Whole(reader, "count"),
            figures.Whole(reader, "within"),
            reader.Texts("leaders"),
            [.. reader.Children("items").Select(item => Item(item, figures)).OfType<Subunit>()],
            reader.Place);
        reader.End();
        return subunits;
    }

    private static Subunit? Item(ObjectReader reader, FigureReader figures)
    {
        Subunit item = new(
            reader.Text("name"),
            figures.Figure(reader, "value"),
            figures.Figure(reader, "previous"),
            figures.Whole(reader, "rank"),
            figures.Whole(reader, "previousRank"),
            reader.Place);
        reader.End();
        if (!string.IsNullOrWhiteSpace(item.Name)) return item;
        reader.Faults.Add(Nameless.Fault(reader.Place, "下级单位数据", "名称", "name"));
        return null;
    }
}
