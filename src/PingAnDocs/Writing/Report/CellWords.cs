using System.Globalization;
using PingAnDocs.Findings;
using PingAnDocs.Findings.UnaryTests;
using PingAnDocs.Findings.Wording;

namespace PingAnDocs.Writing.Report;

/// <summary>Why a rule was hit, missed or undecided, condition by condition. The figures pass the printer, so the stages' own sentence is not copied.</summary>
internal sealed class CellWords(ReportMatter matter)
{
    /// <summary>The reason, without end mark.</summary>
    public string Of(Explanation explanation)
    {
        var evaluation = explanation.Evaluation;
        var reason = evaluation.Verdict switch
        {
            Verdict.Miss => string.Join('；', explanation.Cells.Where(cell => cell.Holds == false).Select(Failed)),
            Verdict.Undecided => $"缺少{string.Join('、', explanation.Missing.Select(feature => $"“{feature}”"))}的数据",
            _ => string.Join('；', explanation.Cells.Where(cell => cell.Cell.Test is not AnyTest && !ConditionSentence.IsNaming(cell.Cell)).Select(Held)),
        };
        return $"{Precedence(explanation)}{reason}";
    }

    private string Precedence(Explanation explanation) => explanation.Evaluation.Verdict switch
    {
        Verdict.Overridden when explanation.Winner is { } winner => $"让位于{winner.Id} {winner.Name}：",
        Verdict.Cut => string.Create(CultureInfo.InvariantCulture, $"问题个数超过上限{matter.Kit.Rules.MaxProblems}个，只点名不展开："),
        _ => "",
    };

    private string Held(CellAnswer answer) => $"{answer.Cell.Feature} {Value(answer)}，满足 {answer.Cell.Test.Text}";

    private string Failed(CellAnswer answer)
    {
        var distance = matter.Print.Distance(answer.Distance);
        return $"{answer.Cell.Feature} {Value(answer)}，不满足 {answer.Cell.Test.Text}{(distance.Length == 0 ? "" : $"（{distance}）")}";
    }

    private string Value(CellAnswer answer) => answer.Value switch
    {
        null => PresenceTest.MissingWord,
        { Number: { } number } => matter.Print.Number(number),
        { } word => matter.Print.Name(word.Word),
    };
}
