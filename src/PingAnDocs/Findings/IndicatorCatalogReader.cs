using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Json.Layers;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings;

/// <summary>Reads indicators.json; null when it has faults, all of which are in the bag.</summary>
public static class IndicatorCatalogReader
{
    private const string DefaultFallback = "其他";

    /// <summary>How the file is laid over that of a base.</summary>
    internal static readonly LayerShape Shape = LayerShape.Of(
        new LayerList("indicators", "name", "remove") { References = "parts" }, new LayerList("groups", "name", "removeGroups"));

    /// <summary>The catalogue of one file.</summary>
    public static IndicatorCatalog? Read(SourceFile source, DiagnosticBag faults) => Read([source], faults);

    /// <summary>The catalogue of files that build on each other, the lowest first; faults come in the order of the files.</summary>
    public static IndicatorCatalog? Read(IReadOnlyList<SourceFile> layers, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var catalog = LayeredFile.Open(layers, Shape, own) is { } root ? ReadCatalog(root, own) : null;
        faults.AddRange(own.Items.InFileOrder());
        return own.HasErrors ? null : catalog;
    }

    private static IndicatorCatalog ReadCatalog(ObjectReader root, DiagnosticBag faults)
    {
        root.Text("$schema");
        root.RequiredText("version");
        var indicators = root.Children("indicators").Select(reader => (Entry: ReadEntry(reader, faults), reader.Place)).ToList();
        var groups = root.Children("groups").Select(reader => (Group: ReadGroup(reader), reader.Place)).ToList();
        if (indicators.Count == 0)
            faults.Add(DataFault.Error(RuleCodes.NoIndicators, root.PlaceOf("indicators"), "没有列出任何指标（indicators）。"));
        faults.AddRange(IndicatorNameChecks.Check(indicators));
        faults.AddRange(PartChecks.Check(indicators));
        faults.AddRange(IndicatorNameChecks.Check(groups));
        var fallback = root.Text("fallbackClass", DefaultFallback);
        root.End();
        return new IndicatorCatalog(
            [.. indicators.Select(read => read.Entry)], [.. groups.Select(read => read.Group)], fallback.Length > 0 ? fallback : DefaultFallback);
    }

    private static IndicatorEntry ReadEntry(ObjectReader reader, DiagnosticBag faults)
    {
        var aliases = reader.Texts("aliases");
        if (aliases.Any(string.IsNullOrWhiteSpace))
            faults.Add(DataFault.Error(RuleCodes.BlankAlias, reader.PlaceOf("aliases"), "别名（aliases）里有空项。") with { Hint = "请删去空的一项。" });
        var entry = new IndicatorEntry(reader.RequiredText("name"), reader.RequiredText("class"), aliases) 
        {
            Owner = reader.Text("owner"),
            Parts = reader.Texts("parts"),
        };
        reader.End();
        return entry;
    }

    private static IndicatorGroup ReadGroup(ObjectReader reader)
    {
        var group = new IndicatorGroup(reader.RequiredText("name"), reader.RequiredText("head"), reader.RequiredText("class"))
        {
            Noun = reader.Text("noun"),
            Suffix = reader.Text("suffix"),
        };
        reader.End();
        return group;
    }
}
