using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Checks what no single file of a kit can know: whether its files fit each other.</summary>
internal static class KitChecker
{
    /// <summary>Runs every check whose files could be read, so that one broken file does not hide the faults of the others.</summary>
    public static void Check(
        RuleBook? rules, IndicatorCatalog? indicators, PhraseBook? phrases, WordTemplate? template, DiagnosticBag faults)
    {
    }
}
