using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;
using Spectre.Console;
using Rule = PingAnDocs.Findings.Rule;

namespace PingAnDocs.Cli;

/// <summary>Rules for people: number, weight, and the whole rule as one sentence.</summary>
internal static class RuleListing
{
    public static Table Of(IEnumerable<Rule> rules, PhraseBook phrases)
    {
        var table = new Table().AddColumns("规则", "轻重", "怎样判断，怎样处理");
        foreach (var rule in rules)
            table.AddRow(Markup.Escape(rule.Id), Weight(rule), Markup.Escape(RuleSentence.Of(rule, phrases)));
        return table;
    }

    /// <summary>重, 中 or 轻; 成绩 for a strength.</summary>
    public static string Weight(Rule rule) => rule.Outcome.Problem.Length == 0 ? "成绩" : rule.Outcome.Gravity switch
    {
        Gravity.Heavy => "重",
        Gravity.Medium => "中",
        _ => "轻",
    };
}
