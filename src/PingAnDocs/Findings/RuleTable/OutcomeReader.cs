using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Reads what follows from a rule: a problem with severity, causes and measures, or a strength.</summary>
internal static class OutcomeReader
{
    private static readonly RuleOutcome None = new("", "", Gravity.Light, [], [], "");
    private static readonly string[] ProblemMembers = ["problem", "statement", "severity", "causes", "measures"];

    public static RuleOutcome Read(ObjectReader rule, DiagnosticBag faults)
    {
        if (rule.Child("then") is not { } then)
        {
            if (rule.Node("then") is null or { Kind: JsonKind.Null })
                faults.Add(DataFault.Error(RuleCodes.OutcomeForm, rule.Place, "规则没有写结论（then）。"));
            return None;
        }

        var strength = RuleIds.Phrase(then, "strength", 'S', faults);
        var outcome = strength.Length > 0 ? ReadStrength(then, strength, faults) : ReadProblem(then, faults);
        then.End();
        return outcome;
    }

    private static RuleOutcome ReadStrength(ObjectReader then, string strength, DiagnosticBag faults)
    {
        var extra = ProblemMembers.Where(name => then.Node(name) is not null).ToList();
        if (extra.Count > 0)
            faults.Add(DataFault.Error(RuleCodes.OutcomeForm, then.Place, $"成绩（strength）的结论里不能再写{string.Join('、', extra)}。")
                with { Hint = "一条规则只能得出一个问题或一项成绩，请拆成两条。" });
        return None with { Strength = strength };
    }

    private static RuleOutcome ReadProblem(ObjectReader then, DiagnosticBag faults)
    {
        var problem = RuleIds.Phrase(then, "problem", 'P', faults);
        if (problem.Length == 0)
            faults.Add(DataFault.Error(RuleCodes.OutcomeForm, then.Place, "结论（then）既没有问题（problem），也没有成绩（strength）。"));
        return new RuleOutcome(
            problem,
            RuleIds.Phrase(then, "statement", 'T', faults),
            ReadGravity(then, faults),
            ReadAnswers(then, "causes", 'C', faults),
            ReadAnswers(then, "measures", 'M', faults),
            "");
    }

    private static Gravity ReadGravity(ObjectReader then, DiagnosticBag faults)
    {
        var word = then.Text("severity");
        if (GravityWords.Parse(word) is { } gravity)
            return gravity;
        faults.Add(DataFault.Error(RuleCodes.BadSeverity, then.PlaceOf("severity"), "问题要写明轻重（severity）。")
            with { Found = Quoted.Short(word), Expected = "重、中、轻之一" });
        return Gravity.Light;
    }

    private static IReadOnlyList<string> ReadAnswers(ObjectReader then, string name, char letter, DiagnosticBag faults)
    {
        var ids = RuleIds.Phrases(then, name, letter, faults);
        if (ids.Count == 0)
            faults.Add(DataFault.Error(RuleCodes.NoCauseOrMeasure, then.PlaceOf(name), $"问题缺少{(letter == 'C' ? "原因" : "措施")}（{name}）。")
                with { Hint = letter == 'C' ? "没有数据支持时，请指向一条中性的待查原因。" : "每个问题都要有措施对应。" });
        return ids;
    }
}
