using PingAnDocs.Findings;
using PingAnDocs.Findings.Wording;

namespace PingAnDocs.Narration.Phrases;

/// <summary>A rule as one readable Chinese sentence: when it applies, what it finds, where causes and measures come from, what it precedes.</summary>
public static class RuleSentence
{
    /// <summary>The sentence, with end mark. Entries the phrase book lacks are named by their id.</summary>
    public static string Of(Rule rule, PhraseBook phrases)
    {
        var outcome = rule.Outcome.Problem.Length > 0 ? Problem(rule.Outcome, phrases) : Strength(rule.Outcome, phrases);
        var precedes = rule.Overrides.Count == 0 ? "" : $"；同时满足时，先于{string.Join('、', rule.Overrides)}";
        return $"{ConditionSentence.Of(rule)}时，{outcome}{precedes}。";
    }

    private static string Problem(RuleOutcome outcome, PhraseBook phrases)
    {
        var title = phrases.Problems.TryGetValue(outcome.Problem, out var problem) ? problem.Short : outcome.Problem;
        var causes = string.Concat(outcome.Causes.Select(id => Quoted(phrases.Causes.TryGetValue(id, out var cause) && cause.Topics.Count > 0 ? cause.Topics[0] : id)).Distinct(StringComparer.Ordinal));
        var measures = string.Concat(outcome.Measures.Select(id => Quoted(phrases.Measures.TryGetValue(id, out var measure) ? First(measure.Title, id) : id)));
        return $"列为{Weight(outcome.Gravity)}{Quoted(title)}，原因取有佐证数据的{causes}，措施取{measures}";
    }

    private static string Strength(RuleOutcome outcome, PhraseBook phrases) =>
        $"记为成绩{Quoted(phrases.Strengths.TryGetValue(outcome.Strength, out var strength) ? First(strength, outcome.Strength) : outcome.Strength)}";

    private static string First(Phrase phrase, string id) => phrase.Variants.Count > 0 ? phrase.Variants[0].Text : id;

    private static string Weight(Gravity gravity) => gravity switch
    {
        Gravity.Heavy => "重点问题",
        Gravity.Medium => "一般问题",
        _ => "次要问题",
    };

    private static string Quoted(string text) => $"“{text}”";
}
