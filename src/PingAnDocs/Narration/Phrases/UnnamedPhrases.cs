using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Phrases;

/// <summary>RL051: entries of the phrase book that no rule, no frame and no clause of the program ever asks for; a measure among them answers no problem.</summary>
internal static class UnnamedPhrases
{
    // Said of whole groups by the program itself, in place of a rule's own strength.
    private static readonly string[] OfGroups = ["S-GROUP", "S-GROUP-ALL"];

    public static IEnumerable<Diagnostic> Check(PhraseBook book, RuleBook rules, IEnumerable<string> outline)
    {
        HashSet<string> named = [.. Named(book, rules), .. outline];
        return
        [
            .. book.Problems.Values.Where(problem => !named.Contains(problem.Id)).Select(problem => Fault("问题", problem.Id, problem.Headline.Place)),
            .. book.Causes.Values.Where(cause => !named.Contains(cause.Phrase.Id)).Select(cause => Fault("原因", cause.Phrase.Id, cause.Phrase.Place)),
            .. book.Measures.Values.Where(measure => !named.Contains(measure.Id)).Select(measure => Fault("措施", measure.Id, measure.Text.Place)),
            .. book.Strengths.Values.Where(strength => !named.Contains(strength.Id)).Select(strength => Fault("成绩", strength.Id, strength.Place)),
            .. book.Phrases.Values.Where(phrase => !named.Contains(phrase.Id)).Select(phrase => Fault("语句", phrase.Id, phrase.Place)),
        ];
    }

    private static HashSet<string> Named(PhraseBook book, RuleBook rules)
    {
        var outcomes = rules.Rules.Select(rule => rule.Outcome).ToList();
        return
        [
            .. PhraseCatalog.Asked, .. OfGroups, .. book.OpeningMeasures, .. book.ClosingMeasures, .. book.SteadyMeasures,
            .. outcomes.SelectMany(outcome => outcome.Causes.Concat(outcome.Measures).Concat([outcome.Problem, outcome.Statement, outcome.Strength])),
        ];
    }

    private static Diagnostic Fault(string kind, string id, SourcePlace place) =>
        DataFault.Warning(PhraseCodes.Unnamed, place, $"{kind}“{id}”没有任何规则用到，永远不会写进讲话。")
            with { Found = id, Hint = kind == "措施" ? "请在对应问题的规则里写上它，或把它列入固定的措施（frame，在“参数”表里）；不再需要就删去。" : "请在规则里写上它的编号；不再需要就删去。" };
}
