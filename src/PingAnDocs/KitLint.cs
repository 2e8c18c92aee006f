using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.KitForm;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs;

/// <summary>
/// Reads a kit with everything an editor wants to know, not only what stands in the way of making documents:
/// the thorough rule lint, phrases nobody asks for, the form of the files, and rules that never fired on sample data.
/// </summary>
public static class KitLint
{
    /// <summary>Reads and lints a folder. Without samples nothing is said about rules that never fired.</summary>
    public static KitReading Read(string folder, IReadOnlyList<SourceFile>? samples = null)
    {
        var faults = new DiagnosticBag();
        if (KitFiles.Load(folder, faults) is not { } files)
            return new KitReading(null, faults.Items);
        var parts = KitReader.Read(files, faults);
        if (parts is { Rules: { } rules, Indicators: { } indicators })
        {
            faults.AddRange(RuleLint.Check(rules, indicators));
            if (samples is not null)
                faults.AddRange(SampleFindings.NeverFired(rules, SampleFindings.Of(samples, rules, indicators)));
        }

        if (parts is { Rules: { } named, Phrases: { } phrases })
            faults.AddRange(UnnamedPhrases.Check(phrases, named, parts.Outline?.Phrases ?? []).Concat(UnusedThresholds.Check(named, phrases)).Where(fault => IsOwn(fault.Place.File)));
        faults.AddRange(new[] { files.Rules, files.Phrases, files.Indicators, files.Formulations ?? [], files.Plan is { } plan ? [plan] : [], files.Descriptions }
            .SelectMany(layers => layers).Where(file => IsOwn(file.Name)).SelectMany(CanonicalCheck.Check));
        return new KitReading(parts.Kit(files, faults), [.. faults.Items.OrderBy(fault => FileOrder(fault.Place.File)).ThenBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)]);
    }

    // A base may say more than the kit that builds on it asks for; its form is its own editor's.
    private static bool IsOwn(string file) => !file.Contains('/', StringComparison.Ordinal);

    private static int FileOrder(string file) => Array.IndexOf(["indicators.json", "rules.json", "phrases.json"], file[(file.LastIndexOf('/') + 1)..]) is var index and >= 0 ? index : int.MaxValue;
}
