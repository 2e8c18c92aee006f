namespace PingAnDocs.Writing.Report;

/// <summary>What the tables of the report have in common.</summary>
internal static class TableHeads
{
    /// <summary>The header row, which a page break repeats.</summary>
    public static void TableHead(this HtmlWriter html, params string[] names) => html.Element("thead", () => html.Element("tr", () =>
    {
        foreach (var name in names) html.Element("th", name, ("scope", "col"));
    }));
}
