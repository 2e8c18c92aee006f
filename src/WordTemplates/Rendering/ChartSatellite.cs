using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>A part that hangs on a chart. Word gives each chart its own, so copies of the chart get copies.</summary>
/// <param name="Relation">The chart's relationship to it.</param>
/// <param name="Entry">Name of its entry; empty for a link.</param>
/// <param name="Type">Its content type.</param>
/// <param name="Content">Its content; null when there is no such part.</param>
/// <param name="Relations">The content of its own relationship part; null when it has none.</param>
internal sealed record ChartSatellite(Relation Relation, string Entry, string Type, byte[]? Content, byte[]? Relations)
{
    /// <summary>Pictures are the same for all; shapes drawn on the chart are a part with tags, filled once.</summary>
    private bool IsShared => Relation.ShortType is "image" or "chartUserShapes";

    public bool IsWorkbook => Relation.ShortType == "package";

    /// <summary>Why it cannot hold data.</summary>
    public string Objection => this switch
    {
        { Relation.ShortType: "oleObject" } => "它链接到另一个文件，或是旧格式的对象。",
        { IsWorkbook: true, Content: null } => "它链接到另一个文件，或已经丢失。",
        { IsWorkbook: true } when !Entry.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) => "它的工作簿不是 .xlsx 格式。",
        _ => "",
    };

    public static ChartSatellite Read(TemplatePackage package, string chart, Relation relation)
    {
        var entry = relation.EntryFrom(chart);
        var at = package.Find(entry);
        return at < 0
            ? new ChartSatellite(relation, "", "", null, null)
            : new ChartSatellite(relation, package.Entries[at].Name, package.Types[at], package.Content(at), package.Content(package.Find(RelationPart.NameOf(entry))));
    }

    /// <summary>The relationship of a copy of the chart, with a copy of the part behind it.</summary>
    public Relation Copy(PackageEdits edits, string chart, byte[]? workbook)
    {
        if (Content is null || IsShared)
            return Relation;
        var name = edits.AddPart(Entry, Type, IsWorkbook ? workbook ?? Content : Content);
        if (Relations is not null)
            edits.Replace(RelationPart.NameOf(name), Relations);
        return Relation with { Target = Relation.TargetFrom(chart, name) };
    }
}
