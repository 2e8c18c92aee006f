using System.Security.Cryptography;
using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs;

/// <summary>The files of a kit, as bytes. Where it builds on other kits, a JSON file has several layers, the lowest first.</summary>
/// <param name="Template">template.docx, its own or its base's.</param>
/// <param name="Rules">rules.json.</param>
/// <param name="Phrases">phrases.json.</param>
/// <param name="Indicators">indicators.json.</param>
public sealed record KitFiles(
    SourceFile Template, IReadOnlyList<SourceFile> Rules, IReadOnlyList<SourceFile> Phrases, IReadOnlyList<SourceFile> Indicators)
{
    internal const string TemplateName = "template.docx";
    private const string PlanName = "plan.json";
    internal const string LayoutName = "layout.json";
    internal const string FormulationsName = "formulations.json";
    private const string SimilarityName = "similarity.json";

    /// <summary>plan.json, its own or its base's; null in a kit that makes the usual speech.</summary>
    public SourceFile? Plan { get; init; }

    /// <summary>layout.json, its own or its base's; null in a kit that names no layout profile.</summary>
    public SourceFile? Layout { get; init; }

    /// <summary>similarity.json, its own or its base's; null in a kit that goes by the usual limits.</summary>
    public SourceFile? Similarity { get; init; }

    /// <summary>What kit.json calls the kit; empty when it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>kit.json of the kit and of the kits it builds on.</summary>
    public IReadOnlyList<SourceFile> Descriptions { get; init; } = [];

    /// <summary>formulations.json; null when the kit dates no formulations.</summary>
    public IReadOnlyList<SourceFile>? Formulations { get; init; }

    /// <summary>One hash over every file used, the bases' too, so that the manifest can say with which kit a document was made.</summary>
    public string Sha256
    {
        get
        {
            var lines = new[] { Formulations ?? [], Indicators, Phrases, Rules, Descriptions, [Template], Plan is null ? [] : [Plan], Layout is null ? [] : [Layout], Similarity is null ? [] : [Similarity] }.SelectMany(files => files)
                .OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Name}\n");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        }
    }

    /// <summary>Loads the files of a kit and of the kits it builds on; null when one of them cannot be read, all such faults are in the bag.</summary>
    public static KitFiles? Load(string folder, DiagnosticBag faults)
    {
        if (KitFolders.Find(folder, faults) is not { } folders)
            return null;
        var template = folders.Nearest(TemplateName, faults);
        var rules = folders.Layers("rules.json", faults);
        var phrases = folders.Layers("phrases.json", faults);
        var indicators = folders.Layers("indicators.json", faults);
        return template is null || rules is null || phrases is null || indicators is null
            ? null
            : new KitFiles(template, rules, phrases, indicators)
            {
                Name = folders.Name,
                Descriptions = folders.Descriptions,
                Plan = folders.Has(PlanName) ? folders.Nearest(PlanName, faults) : null,
                Layout = folders.Has(LayoutName) ? folders.Nearest(LayoutName, faults) : null,
                Similarity = folders.Has(SimilarityName) ? folders.Nearest(SimilarityName, faults) : null,
                Formulations = folders.Has(FormulationsName) ? folders.Layers(FormulationsName, faults) : null,
            };
    }

    /// <summary>Where a file lies that a kit takes as a whole: in its own folder, or in that of the nearest base that has it.</summary>
    public static string PathOf(string folder, string name) =>
        Path.Combine(KitFolders.Find(folder, new DiagnosticBag())?.All.FirstOrDefault(candidate => candidate.Has(name))?.Folder ?? folder, name);

    /// <summary>One file that a kit takes as a whole, its own or its base's (template.docx, a schema); null with the reason in the bag.</summary>
    public static SourceFile? LoadOne(string folder, string name, DiagnosticBag faults) =>
        KitFolders.Find(folder, faults)?.Nearest(name, faults);
}
