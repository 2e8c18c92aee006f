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
            : new Kit(rules, indicators, phrases, template, files.Template.Bytes, files.Sha256) { Dated = dated };
    }

    private static WordTemplate? Compile(SourceFile file, DiagnosticBag faults)
    {
        var result = WordTemplate.Compile(file.Bytes);
        faults.AddRange(result.Faults.Select(TemplateDiagnostic.Of));
        if (result.Template is not null) faults.AddRange(TemplateProbe.Check(result.Template, file.Bytes));
        return result.Template;
    }
}
