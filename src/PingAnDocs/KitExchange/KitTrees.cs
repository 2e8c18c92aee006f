using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>The editable JSON files of a kit as trees: what a workbook shows and gives back.</summary>
/// <param name="Files">File name to root; a kit that builds on another may lack some.</param>
internal sealed record KitTrees(IReadOnlyDictionary<string, JsonNode> Files)
{
    /// <summary>The same files of the kits it builds on, the nearest first; asked only who uses what, never written.</summary>
    public IReadOnlyList<JsonNode> Below { get; init; } = [];

    public const string Rules = "rules.json";
    public const string Phrases = "phrases.json";
    public const string Indicators = "indicators.json";
    public const string Formulations = "formulations.json";

    public const string Plan = "plan.json";
    public const string Kit = "kit.json";

    /// <summary>The files that hold lists, in the order they are shown.</summary>
    public static readonly IReadOnlyList<string> Lists = [Rules, Phrases, Indicators, Formulations];

    /// <summary>The files that say what kind of document is made; they share a sheet of settings.</summary>
    public static readonly IReadOnlyList<string> Structured = [Kit, Plan];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Lists, .. Structured];

    /// <summary>Reads the files that lie in the folder; null when one is no JSON object, or when there is none.</summary>
    public static KitTrees? Load(string folder, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var there = Names.Where(name => File.Exists(Path.Combine(folder, name))).ToList();
        var trees = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var name in there.Count > 0 ? there : Lists)
        {
            if (FileIntake.Load(Path.Combine(folder, name), own) is not { } file || JsonTree.Read(file, own) is not { } root) continue;
            trees[name] = root;
            if (root.Kind != JsonKind.Object)
                own.Add(DataFault.Error(KitExchangeCodes.NotExportable, root.Place, "文件的内容应是一个对象（花括号里的一组项目）。"));
        }

        faults.AddRange(own.Items);
        return own.HasErrors ? null : new KitTrees(trees) { Below = [.. LoadBelow(folder)] };
    }

    private static IEnumerable<JsonNode> LoadBelow(string folder)
    {
        var others = new DiagnosticBag();
        return from below in KitFolders.Find(folder, others)?.All.Skip(1) ?? []
               from name in Names
               where below.Has(name)
               let file = below.Load(name, others)
               where file is not null
               let root = JsonTree.Read(file, others)
               where root is not null
               select root;
    }
}
