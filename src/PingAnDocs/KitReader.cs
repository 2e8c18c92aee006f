using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Rendering;
using PingAnDocs.Similarity;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Reads a kit folder and checks it as a whole, before any data is read; all faults of all files at once.</summary>
public static class KitReader
{
    /// <summary>Reads, compiles and checks template.docx, rules.json, phrases.json, indicators.json and, where there is one, plan.json, layout.json and similarity.json.</summary>
    public static KitReading Read(string folder)
    {
        var faults = new DiagnosticBag();
        return new KitReading(KitFiles.Load(folder, faults) is { } files ? Read(files, faults).Kit(files, faults) : null, faults.Items);
    }

    /// <summary>The parts of a kit as far as they could be read, checked against each other.</summary>
    internal static KitParts Read(KitFiles files, DiagnosticBag faults)
    {
        var indicators = IndicatorCatalogReader.Read(files.Indicators, faults);
        var rules = RuleBookReader.Read(files.Rules, faults);
        var phrases = PhraseBookReader.Read(files.Phrases, rules?.Thresholds ?? RuleBookReader.Thresholds(files.Rules), faults);
        var outline = files.Plan is { } plan ? OutlineReader.Read(plan, faults) : Outline.Usual;
        var template = Compile(files.Template, outline ?? Outline.Usual, faults);
        var formulations = files.Formulations is null ? FormulationList.Empty : FormulationListReader.Read(files.Formulations, faults);
        KitChecker.Check(rules, indicators, phrases, faults);
        if (outline is not null && phrases is not null) faults.AddRange(OutlineChecks.Check(outline, phrases, files.Plan));
        var dated = phrases is null || formulations is null ? null : new DatedWordings(phrases, formulations);
        if (dated is not null) faults.AddRange(FormulationChecks.Check(dated));
        if (dated is not null && template is not null) faults.AddRange(FormulationChecks.Check(TemplateWords.Of(files.Template), dated.Finder));
        return new KitParts(rules, indicators, phrases, template, dated, outline)
        {
            Layout = files.Layout is { } layout ? LayoutProfiles.Read(layout, faults) : null,
            Similarity = files.Similarity is { } similarity ? SimilarityOptionsReader.Read(similarity, faults) : SimilarityOptions.Usual,
        };
    }

    // The template may be the base's: then its faults stand there.
    private static Diagnostic At(SourceFile file, Diagnostic fault) => fault with { Place = fault.Place with { File = file.Name } };

    private static WordTemplate? Compile(SourceFile file, Outline outline, DiagnosticBag faults)
    {
        var result = WordTemplate.Compile(file.Bytes);
        var found = result.Faults.Select(TemplateDiagnostic.Of).Concat(result.Template is null ? [] : TemplateProbe.Check(result.Template, file.Bytes, outline));
        faults.AddRange(found.Select(fault => fault.Place.File == KitFiles.TemplateName ? At(file, fault) : fault));
        return result.Template;
    }
}
