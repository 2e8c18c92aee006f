using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs;

/// <summary>Checks what no single file of a kit can know: whether its files fit each other and the program.</summary>
internal static class KitChecker
{
    /// <summary>Rules against indicators (with the rules' own tests) and phrases against rules. Each check runs when its files could be read, so that one broken file does not hide the faults of the others.</summary>
    public static void Check(RuleBook? rules, IndicatorCatalog? indicators, PhraseBook? phrases, DiagnosticBag faults)
    {
        if (rules is not null && indicators is not null) faults.AddRange(RuleChecks.Check(rules, indicators));
        if (phrases is not null) faults.AddRange(PhraseBookChecks.Check(phrases, rules));
    }
}
