using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Json.Layers;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using WordTemplates;

namespace PingAnDocs.KitExchange;

/// <summary>A kit as it works, for comparing: laid over the kits it builds on, with what its plan leaves unsaid.</summary>
/// <param name="Lists">Its rules, phrases, indicators and formulations.</param>
/// <param name="Description">kit.json; null without.</param>
/// <param name="Plan">What its plan.json, or the absence of one, means.</param>
/// <param name="Template">template.docx; null when it is not known.</param>
internal sealed record KitView(KitTrees Lists, JsonNode? Description, JsonNode Plan, SourceFile? Template)
{
    private const int ShownOfHash = 12;

    /// <summary>A kit folder with its bases; as its own files stand when they cannot be laid over each other.</summary>
    public static KitView Of(string folder, KitTrees own)
    {
        var faults = new DiagnosticBag();
        if (KitFiles.Load(folder, faults) is not { } files) return Of(own, FileIntake.Load(KitFiles.PathOf(folder, KitFiles.TemplateName), faults));
        var merged = new Dictionary<string, JsonNode?>(StringComparer.Ordinal)
        {
            [KitTrees.Rules] = LayeredFile.Merge(files.Rules, RuleBookReader.Shape, faults),
            [KitTrees.Phrases] = LayeredFile.Merge(files.Phrases, PhraseBookReader.Shape, faults),
            [KitTrees.Indicators] = LayeredFile.Merge(files.Indicators, IndicatorCatalogReader.Shape, faults),
            [KitTrees.Formulations] = files.Formulations is { } list ? LayeredFile.Merge(list, FormulationListReader.Shape, faults) : null,
        };
        var plan = files.Plan is { } file ? JsonTree.Read(file, faults) : null;
        return faults.HasErrors ? Of(own, files.Template) : new KitView(Only(merged), own.Files.GetValueOrDefault(KitTrees.Kit), UsualPlan.Under(plan), files.Template);
    }

    /// <summary>The files as they stand.</summary>
    public static KitView Of(KitTrees own, SourceFile? template) => new(
        Only(KitTrees.Lists.ToDictionary(name => name, name => own.Files.GetValueOrDefault(name), StringComparer.Ordinal)),
        own.Files.GetValueOrDefault(KitTrees.Kit), UsualPlan.Under(own.Files.GetValueOrDefault(KitTrees.Plan)), template);

    /// <summary>The sheets, with the settings and the template's tags among them. Sections are counted where both kits have as many; else they are known by their headings.</summary>
    public IReadOnlyList<Grid> Grids(KitView other)
    {
        var isCounted = Sections == other.Sections;
        var structure = StructureGrid.Of(Description, Plan, (number, section) => isCounted ? StructureSettings.SectionName(number) : HeadingOf(section));
        return Template is null || other.Template is null ? [.. KitGrids.Of(Lists), structure] : [.. KitGrids.Of(Lists), structure, TagGrid(Template)];
    }

    private int Sections => Cells.Of(Plan, "sections")?.Items.Count ?? 0;

    private static KitTrees Only(Dictionary<string, JsonNode?> files) =>
        new(files.Where(file => file.Value is not null).ToDictionary(file => file.Key, file => file.Value!, StringComparer.Ordinal));

    private static string HeadingOf(JsonNode section) =>
        Cells.Of(Cells.Of(section, "heading"), StructureValue.Phrase) is { } heading ? $"“{heading.Text}”部分" : "“几点意见”部分";

    private static Grid TagGrid(SourceFile template)
    {
        var header = new ColumnSpec("标签", "", CellForm.Text, 0, "");
        var hash = new ColumnSpec("文件内容（校验码）", "", CellForm.Text, 0, "");
        var tags = WordTemplate.Compile(template.Bytes).Template?.Tags.Select(tag => string.Join('›', tag.Within.Append($"{tag.Path}{(tag.Format.Length > 0 ? $":{tag.Format}" : "")}"))) ?? [];
        return new Grid("模板", [new GridColumn(header.Header, header), new GridColumn(hash.Header, hash)],
            [.. tags.Distinct(StringComparer.Ordinal).Select(tag => (string[])[tag, ""]), [KitFiles.TemplateName, template.Sha256[..ShownOfHash]]], 1);
    }
}
