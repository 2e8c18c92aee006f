using PingAnDocs.Data;
using PingAnDocs.Findings.Lint;

namespace PingAnDocs.Findings;

/// <summary>
/// The thorough lint of a rule book, for whoever edits it. A rule is a box in the space of its features, so every answer is exact:
/// nothing is sampled, and a book of hundreds of rules takes a fraction of a second.
/// </summary>
public static class RuleLint
{
    /// <summary>Cells that never hold, rules nobody can reach or that say the same, shortfalls no rule names, thresholds nobody tests.</summary>
    public static IReadOnlyList<Diagnostic> Check(RuleBook book, IndicatorCatalog indicators)
    {
        var boxes = RuleBoxes.Of(book, indicators);
        return
        [
            .. DomainChecks.Check(book),
            .. ReachChecks.Check(boxes),
            .. ShortfallChecks.Check(boxes, indicators),
            .. ThresholdChecks.Check(book),
        ];
    }
}
