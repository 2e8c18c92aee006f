using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>A chart part and the parts that hang on it, such as its workbook and its styles.</summary>
/// <param name="Entry">Name of the chart's entry.</param>
/// <param name="Type">Its content type.</param>
/// <param name="Satellites">What its relationships lead to.</param>
internal sealed record ChartFiles(string Entry, string Type, IReadOnlyList<ChartSatellite> Satellites)
{
    /// <summary>Reads them, so that copies need the template no more.</summary>
    public static ChartFiles Read(TemplatePackage package, string chart) => new(
        chart, package.Types[package.Find(chart)], [.. package.RelationsOf(chart).Select(relation => ChartSatellite.Read(package, chart, relation))]);

    /// <summary>Why the workbook cannot be written; empty when it can, or there is none.</summary>
    public string Objection => Satellites.Select(one => one.Objection).FirstOrDefault(one => one.Length > 0) ?? "";

    /// <summary>Gives the chart of the template another content.</summary>
    /// <param name="edits">The package.</param>
    /// <param name="content">The chart part.</param>
    /// <param name="workbook">Its workbook; null to keep the author's.</param>
    public void Replace(PackageEdits edits, byte[] content, byte[]? workbook)
    {
        edits.Replace(Entry, content);
        foreach (var satellite in Satellites.Where(one => one.IsWorkbook && workbook is not null))
            edits.Replace(satellite.Entry, workbook!);
    }

    /// <summary>Adds a chart with workbook and styles of its own; gives the entry's name.</summary>
    public string Copy(PackageEdits edits, byte[] content, byte[]? workbook)
    {
        var name = edits.AddPart(Entry, Type, content);
        if (Satellites.Count > 0)
            edits.Replace(RelationPart.NameOf(name), RelationPart.Append(null, Satellites.Select(one => one.Copy(edits, Entry, workbook)).ToList()));
        return name;
    }
}
