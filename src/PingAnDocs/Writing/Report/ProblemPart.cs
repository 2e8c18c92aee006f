using System.Globalization;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes the problems in the order of the speech: how grave, which rule on what, why, and in which sentences.</summary>
internal sealed class ProblemPart(HtmlWriter html, ReportMatter matter, IReadOnlyList<SpokenLine> lines)
{
    private readonly CellWords cells = new(matter);
    private readonly Dictionary<Evaluation, Explanation> explanations = Explained(matter);

    /// <summary>How many problems there are.</summary>
    public int Count => matter.Speech.Plan.Problems.All.Count();

    public void Write()
    {
        html.Element("p", Balance(), ("class", "lead"));
        if (matter.Speech.Plan.Problems.IsEmpty) html.Element("p", "没有规则查出问题。");
        else html.Element("ol", () =>
        {
            foreach (var problem in matter.Speech.Plan.Problems.All) html.Element("li", () => Write(problem));
        }, ("class", "problems"));
    }

    private string Balance()
    {
        var counts = matter.Explanations.CountBy(explanation => explanation.Evaluation.Verdict).ToDictionary();
        var verdicts = Enum.GetValues<Verdict>().Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{VerdictWords.Of(verdict)}{counts.GetValueOrDefault(verdict)}次"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{matter.Kit.Rules.Rules.Count}条规则逐条对照各项调查和指标，共判断{matter.Explanations.Count}次：{string.Join('、', verdicts)}。问题先按轻重排，再按落后多少排，再按规则编号排；最多展开{matter.Kit.Rules.MaxProblems}个，其余只点名。");
    }

    private void Write(PlannedProblem problem)
    {
        var name = matter.Kit.Phrases.Problems.TryGetValue(problem.Id, out var known) ? known.Short : problem.Id;
        html.Element("p", () =>
        {
            html.Element("b", name);
            html.Text($" {problem.Id}，轻重：{GravityWords.Of(problem.Gravity)}，{(matter.Speech.Plan.Problems.Developed.Contains(problem) ? "在正文展开" : "超过上限，只点名")}");
        });
        html.Element("ul", () =>
        {
            foreach (var hit in problem.Hits) html.Element("li", () => Write(hit));
        });
    }

    private void Write(Evaluation hit)
    {
        html.Text($"{matter.Print.Name(hit.Subject.Name)}：{hit.Rule.Id} {hit.Rule.Name}。{(explanations.TryGetValue(hit, out var explanation) ? cells.Of(explanation) : matter.Print.Remark(hit.Why))}。");
        foreach (var line in lines.Where(line => line.Rules.Contains(hit.Rule.Id) && line.Findings.Contains(hit.Subject.Name)))
        {
            html.Text(" ");
            html.Element("a", string.Create(CultureInfo.InvariantCulture, $"第{line.Number}句"), ("href", string.Create(CultureInfo.InvariantCulture, $"#s{line.Number}")));
        }
    }

    private static Dictionary<Evaluation, Explanation> Explained(ReportMatter matter)
    {
        var all = new Dictionary<Evaluation, Explanation>(ReferenceEqualityComparer.Instance);
        foreach (var explanation in matter.Explanations) all[explanation.Evaluation] = explanation;
        return all;
    }
}
