using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>Facts to findings: computes features, evaluates every rule on every subject, settles overrides.</summary>
public static class FindingDetector
{
    public static SurveyFindings Detect(SurveyFacts facts, IndicatorCatalog indicators, RuleBook rules) => throw new NotSupportedException("stub");
}
