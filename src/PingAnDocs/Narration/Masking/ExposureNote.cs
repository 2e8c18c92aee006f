using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Masking;

/// <summary>Tells the drafter how many hidden numbers a reader can compute; a strict text with any is not released.</summary>
internal static class ExposureNote
{
    private const int MostNames = 6;

    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Unknown> exposed, SurveyFindings findings, MaskLevel level)
    {
        var place = SourcePlace.WholeFile(findings.Facts.Survey.Source.Name);
        var count = exposed.Count.ToString(CultureInfo.InvariantCulture);
        if (exposed.Count > 0 && level == MaskLevel.Strict)
            yield return DataFault.Error("NA203", place, $"严格脱敏后仍可推算出{count}个数值：{Names(exposed, findings)}。") with { Hint = "这是程序的问题，文稿没有生成；请反馈给维护人员。" };
        else if (exposed.Count > 0)
            yield return DataFault.Warning("NA201", place, $"用文中的差值和公开的平均水平，可推算出{count}个已隐去的数值：{Names(exposed, findings)}。")
                with { Hint = "如不希望被推算出来，请改用 --mask strict。" };
        else
            yield return DataFault.Note("NA202", place, "已逐项核对：从文中的数字和公开的平均水平，推算不出任何已隐去的数值。");
    }

    private static string Names(IReadOnlyList<Unknown> exposed, SurveyFindings findings)
    {
        var items = exposed.ToLookup(unknown => unknown.Item);
        var names = Items(findings).Where(item => items.Contains(item.Path)).Select(item => item.Name + Period([.. items[item.Path]])).ToList();
        return string.Join('、', names.Take(MostNames)) + (names.Count > MostNames ? "等" : "");
    }

    private static IEnumerable<(string Path, string Name)> Items(SurveyFindings findings) =>
        findings.Subjects.Where(subject => subject.Facts is not null).Select(subject => (subject.Facts!.Indicator.Place.Path, subject.Name))
            .Concat(findings.Facts.Subunits.SelectMany(subunits => subunits.Items).Select(item => (item.Subunit.Place.Path, item.Subunit.Name)));

    private static string Period(IReadOnlyList<Unknown> unknowns) =>
        unknowns.All(unknown => !unknown.Previous) ? "" : unknowns.All(unknown => unknown.Previous) ? "（上期）" : "（本期、上期）";
}
