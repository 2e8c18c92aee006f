using System.Globalization;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Wording;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes every rule with what it said of every subject: hit, missed and by how much, undecided and for want of what, overridden, cut.</summary>
internal sealed class RulePart(HtmlWriter html, ReportMatter matter)
{
    private readonly CellWords cells = new(matter);

    public void Write()
    {
        html.Element("h3", "逐条规则");
        var idle = new List<Rule>();
        foreach (var all in matter.Explanations.GroupBy<Explanation, Rule>(explanation => explanation.Evaluation.Rule, ReferenceEqualityComparer.Instance))
        {
            var concerned = all.Where(explanation => !IsForOthers(explanation.Evaluation)).ToList();
            if (concerned.Count == 0) idle.Add(all.Key);
            else Write(all.Key, concerned, all.Count() - concerned.Count);
        }

        Idle(idle);
    }

    private void Write(Rule rule, List<Explanation> concerned, int others)
    {
        var fired = concerned.Exists(explanation => explanation.Evaluation.Verdict is not (Verdict.Miss or Verdict.Undecided));
        html.Line();
        html.Element("details", () =>
        {
            html.Element("summary", () => Summary(rule, concerned));
            html.Element("p", matter.Kit.RuleSentences[rule.Id]);
            if (rule.Why.Length > 0) html.Element("p", $"为什么有这条规则：{rule.Why}", ("class", "how"));
            Table(concerned);
            if (others == 0) return;
            html.Element("p", string.Create(CultureInfo.InvariantCulture, $"其余{others}个对象的指标类别等不符，不归这条规则管。"), ("class", "how"));
        }, ("class", fired ? "rule fired" : "rule"), ("open", "open"));
    }

    // A rule whose class of indicators does not occur says nothing of this survey; its sentence is enough.
    private void Idle(List<Rule> rules)
    {
        if (rules.Count == 0) return;
        html.Element("details", () =>
        {
            html.Element("summary", () =>
            {
                html.Text("本次数据里没有归它管的对象的规则");
                html.Element("span", string.Create(CultureInfo.InvariantCulture, $"{rules.Count}条"), ("class", "n"));
            });
            html.Element("ul", () =>
            {
                foreach (var rule in rules) html.Element("li", $"{rule.Id} {rule.Name}：{matter.Kit.RuleSentences[rule.Id]}");
            });
        }, ("class", "rule"), ("open", "open"));
    }

    private void Summary(Rule rule, List<Explanation> concerned)
    {
        html.Text($"{rule.Id} {rule.Name}");
        foreach (var verdicts in concerned.GroupBy(explanation => explanation.Evaluation.Verdict).OrderBy(group => group.Key))
        {
            html.Text(" ");
            Tag(verdicts.Key, verdicts.Count());
        }
    }

    private void Table(List<Explanation> concerned) => html.Element("div", () => html.Element("table", () =>
    {
        html.TableHead("对象", "结果", "依据");
        html.Element("tbody", () =>
        {
            foreach (var explanation in concerned.OrderBy(item => item.Evaluation.Verdict is Verdict.Miss or Verdict.Undecided)) html.Element("tr", () =>
            {
                html.Element("td", matter.Print.Name(explanation.Evaluation.Subject.Name));
                html.Element("td", () => Tag(explanation.Evaluation.Verdict, 1));
                html.Element("td", cells.Of(explanation));
            });
        });
    }), ("class", "scroll"));

    private void Tag(Verdict verdict, int count) => html.Element(
        "span",
        count == 1 ? VerdictWords.Of(verdict) : string.Create(CultureInfo.InvariantCulture, $"{VerdictWords.Of(verdict)} {count}"),
        ("class", $"tag {verdict.ToString().ToLowerInvariant()}"));

    /// <summary>A rule for other classes of indicators misses by the dozen and explains nothing; those subjects are only named.</summary>
    private static bool IsForOthers(Evaluation evaluation)
    {
        if (evaluation.Verdict != Verdict.Miss) return false;
        foreach (var cell in evaluation.Rule.Cells)
        {
            if (ConditionSentence.IsNaming(cell) && cell.Test.Evaluate(evaluation.Subject.Features.GetValueOrDefault(cell.Feature)) == false) return true;
        }

        return false;
    }
}
