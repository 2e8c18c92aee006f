using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Rendering;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Reads a kit folder and checks it as a whole, before any data is read; all faults of all files at once.</summary>
public static class KitReader
{
    /// <summary>Reads, compiles and checks template.docx, rules.json, phrases.json and indicators.json.</summary>
    public static KitReading Read(string folder)
    {
        var faults = new DiagnosticBag();
        return new KitReading(KitFiles.Load(folder, faults) is { } files ? Read(files, faults) : null, faults.Items);
    }

    private static Kit? Read(KitFiles files, DiagnosticBag faults)
    {
        var indicators = IndicatorCatalogReader.Read(files.Indicators, faults);
        var rules = RuleBookReader.Read(files.Rules, faults);
        var phrases = PhraseBookReader.Read(files.Phrases, faults);
        var template = Compile(files.Template, faults);
        var formulations = files.Formulations is null ? FormulationList.Empty : FormulationListReader.Read(files.Formulations, faults);
        KitChecker.Check(rules, indicators, phrases, faults);
        var dated = phrases is null || formulations is null ? null : new DatedWordings(phrases, formulations);
        if (dated is not null) faults.AddRange(FormulationChecks.Check(dated));

        return faults.HasErrors || indicators is null || rules is null || phrases is null || template is null || dated is null
            ? null
            : new Kit(rules, indicators, phrases, template, files.Template.Bytes, files.Sha256) { Name = files.Name, Dated = dated };
    }

    // The template may be the base's: then its faults stand there.
    private static Diagnostic At(SourceFile file, Diagnostic fault) => fault with { Place = fault.Place with { File = file.Name } };

    private static WordTemplate? Compile(SourceFile file, DiagnosticBag faults)
    {
        var result = WordTemplate.Compile(file.Bytes);
        var found = result.Faults.Select(TemplateDiagnostic.Of).Concat(result.Template is null ? [] : TemplateProbe.Check(result.Template, file.Bytes));
        faults.AddRange(found.Select(fault => fault.Place.File == KitFiles.TemplateName ? At(file, fault) : fault));
        return result.Template;
    }
}
