using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs;

/// <summary>What the rules find in sample surveys; a sample that is refused says nothing.</summary>
public static class SampleFindings
{
    /// <summary>The findings of every accepted sample.</summary>
    public static IReadOnlyList<SurveyFindings> Of(IEnumerable<SourceFile> samples, RuleBook rules, IndicatorCatalog indicators) =>
    [
        .. samples.Select(SurveyReader.Read)
            .Where(reading => reading.Survey is not null && !reading.Diagnostics.Any(IsError) && !SurveyValidator.Validate(reading.Survey).Any(IsError))
            .Select(reading => FindingDetector.Detect(FactDeriver.Derive(reading.Survey!), indicators, rules)),
    ];

    /// <summary>RL061: a note for each rule that no sample fired, not even to give way to another.</summary>
    public static IEnumerable<Diagnostic> NeverFired(RuleBook rules, IReadOnlyList<SurveyFindings> findings)
    {
        var fired = findings.SelectMany(found => found.Evaluations)
            .Where(evaluation => evaluation.Verdict is Verdict.Hit or Verdict.Overridden or Verdict.Cut)
            .Select(evaluation => evaluation.Rule.Id)
            .ToHashSet(StringComparer.Ordinal);
        return rules.Rules.Where(rule => !fired.Contains(rule.Id)).Select(rule => DataFault.Note(
            RuleCodes.NeverFired, rule.Place, $"规则{rule.Id}（{rule.Name}）在{findings.Count}份样本数据里一次也没有命中。")
            with { Found = rule.Id, Hint = "如果按经验应当出现，请核对条件；如果确实少见，可以不改。" });
    }

    /// <summary>True for a note of a rule no sample fired; it names the rule as what was found.</summary>
    public static bool IsNeverFired(Diagnostic diagnostic) => diagnostic.Code == RuleCodes.NeverFired;

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
