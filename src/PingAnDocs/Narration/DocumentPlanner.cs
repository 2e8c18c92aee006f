using PingAnDocs.Findings;

namespace PingAnDocs.Narration;

/// <summary>Findings to document plan: selects, orders and groups what is said.</summary>
public static class DocumentPlanner
{
    public static DocumentPlan Plan(SurveyFindings findings, IndicatorCatalog indicators, RuleBook rules, PhraseBook phrases) => throw new NotSupportedException("stub");
}
