using PingAnDocs.Data;
using PingAnDocs.Findings.Detection;

namespace PingAnDocs.Findings;

/// <summary>Facts to findings: computes features, evaluates every rule on every subject, settles overrides.</summary>
public static class FindingDetector
{
    /// <summary>Every rule on every subject of its kind, subject by subject in the order of the file, with remarks for the drafter.</summary>
    public static SurveyFindings Detect(SurveyFacts facts, IndicatorCatalog indicators, RuleBook rules)
    {
        var remarks = new DiagnosticBag();
        var subjects = SubjectList.Of(facts, indicators);
        remarks.AddRange(DrafterNotes.Of(subjects, indicators));
        var evaluations = subjects.SelectMany(subject => HitSettlement.Settle(EvaluateAll(rules, subject), remarks)).ToList();
        return new SurveyFindings(facts, subjects, evaluations, remarks.Items);
    }

    private static IReadOnlyList<Evaluation> EvaluateAll(RuleBook rules, Subject subject) =>
        [.. rules.Rules.Where(rule => rule.Subject == subject.Kind).Select(rule => RuleEvaluator.Evaluate(rule, subject))];
}
