using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Json.Layers;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;

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

    /// <summary>The files in the order they are shown.</summary>
    public static readonly IReadOnlyList<string> Names = [Rules, Phrases, Indicators, Formulations];

    private static readonly Dictionary<string, LayerShape> Shapes = new(StringComparer.Ordinal)
    {
        [Rules] = RuleBookReader.Shape,
        [Phrases] = PhraseBookReader.Shape,
        [Indicators] = IndicatorCatalogReader.Shape,
        [Formulations] = FormulationListReader.Shape,
    };

    /// <summary>Reads the files that lie in the folder; null when one is no JSON object, or when there is none.</summary>
    public static KitTrees? Load(string folder, DiagnosticBag faults)
    {
        if (!Directory.Exists(folder))
        {
            faults.Add(FileIntake.MissingFolder(folder));
            return null;
        }

        var own = new DiagnosticBag();
        var there = Names.Where(name => File.Exists(Path.Combine(folder, name))).ToList();
        if (there.Count == 0 && BaseOf(folder) is { } below)
        {
            faults.Add(DataFault.Error(KitExchangeCodes.NotExportable, SourcePlace.WholeFile(KitDescription.FileName), $"这套文稿包还没有自己的规则、措辞、指标文件，内容都在所引用的“{Quoted.Short(below)}”里。")
                with { Hint = "请先把要改的文件（如 phrases.json）从所引用的文件夹复制过来，再导出。" });
            return null;
        }

        var trees = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var name in there.Count > 0 ? there : Names)
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

    /// <summary>The kit as it is used, with what it takes from the kits it builds on; null when a file of one cannot be read.</summary>
    public static KitTrees? LoadWhole(string folder, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        if (KitFolders.Find(folder, own) is { } folders)
        {
            var there = Names.Where(folders.Has).ToList();
            var trees = (there.Count > 0 ? there : Names).Select(name => (name, root: Merged(folders, name, own))).ToList();
            if (!own.HasErrors) return new KitTrees(trees.ToDictionary(tree => tree.name, tree => tree.root!, StringComparer.Ordinal));
        }

        faults.AddRange(own.Items);
        return null;
    }

    // The note for an editor's schema says nothing of the kit and differs with the folder it was written in.
    private static JsonNode? Merged(KitFolders folders, string name, DiagnosticBag faults) =>
        folders.Layers(name, faults) is { } layers && LayeredFile.Merge(layers, Shapes[name], faults) is { } root
            ? root with { Members = [.. root.Members.Where(member => member.Name != "$schema")] }
            : null;

    private static string? BaseOf(string folder) =>
        FileIntake.Load(Path.Combine(folder, KitDescription.FileName), new DiagnosticBag()) is { } file
        && KitDescription.Read(file, new DiagnosticBag()) is { Base.Length: > 0 } description ? description.Base : null;
}
