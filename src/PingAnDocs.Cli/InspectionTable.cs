using PingAnDocs.Verification.Inspection;
using PingAnDocs.Writing;
using Spectre.Console;

namespace PingAnDocs.Cli;

/// <summary>How an inspection is shown: a table for people or lines of JSON, the count, and the code the command ends with.</summary>
internal static class InspectionTable
{
    private const int LongestPassage = 40;
    private const int Around = 8;

    /// <summary>Findings in the order of the rules, then the rules that could not be held.</summary>
    public static Table Of(InspectionReport report)
    {
        var table = new Table().AddColumns("规则", "强度", "位置", "文中", "应为", "说明");
        foreach (var (rule, finding, strength) in report.Findings) table.AddRow(Escaped(Cells(rule, finding, strength)));
        foreach (var result in report.Rules.Where(result => result.Status == RuleStatus.NotVerified))
            table.AddRow(Escaped([result.Rule.Id, "未核验", "全文", "", result.Rule.Title, result.Reason]));
        return table;
    }

    /// <summary>Everything as JSON lines.</summary>
    public static void WriteJson(Terminal terminal, string document, InspectionReport report)
    {
        foreach (var (rule, finding, strength) in report.Findings) terminal.Json(json => InspectionJson.Write(json, rule, finding, strength));
        terminal.Json(json => InspectionJson.WriteCount(json, document, report));
    }

    /// <summary>Everything for people: why it cannot be read, or the table and the count.</summary>
    public static void Print(Terminal terminal, string document, InspectionReport report)
    {
        foreach (var diagnostic in report.Diagnostics) terminal.Show(ForeignFault.Of(diagnostic, document));
        if (report.Diagnostics.Count > 0)
        {
            terminal.Say($"“{document}”读不出来，没有检查。");
            return;
        }

        var table = Of(report);
        if (table.Rows.Count > 0) terminal.Result.Write(table);
        terminal.Say($"“{document}”：不符合 {report.Count(Strength.Shall)} 处，文件缺陷 {report.Count(Strength.File)} 处，提示 {report.Count(Strength.Normally)} 处，参考 {report.Count(Strength.Practice)} 处。");
    }

    /// <summary>Kept back for what a standard forbids and for a faulty file; what is only advised does not count.</summary>
    public static int Code(InspectionReport report) =>
        report.Diagnostics.Count > 0 || report.Count(Strength.Shall) + report.Count(Strength.File) > 0 ? ExitCode.KeptBack : ExitCode.Done;

    private static string[] Cells(InspectionRule rule, InspectionFinding finding, Strength strength) =>
    [
        rule.Id, StrengthWords.Of(strength), Where(finding.Place),
        finding.Place.Length > 0 ? Passage(finding.Place) : Cut(finding.Actual), Cut(finding.Expected),
        $"{finding.Message}（{(finding.Source.Length > 0 ? finding.Source : rule.Source)}）",
    ];

    private static string Where(InspectionPlace place) =>
        place.Where + (place.Page is { } page ? FormattableString.Invariant($"（第{page}页）") : "") + (place.Role.Length > 0 ? $"〔{place.Role}〕" : "");

    // A mark alone cannot be found again in a page of text: some words around it can.
    private static string Passage(InspectionPlace place)
    {
        var (start, end) = (Math.Max(0, place.Start - Around), Math.Min(place.Text.Length, place.Start + place.Length + Around));
        return $"{(start > 0 ? "…" : "")}{place.Text[start..place.Start]}【{Cut(place.Passage)}】{place.Text[(place.Start + place.Length)..end]}{(end < place.Text.Length ? "…" : "")}";
    }

    private static string Cut(string text) => text.Length <= LongestPassage ? text : text[..LongestPassage] + "…";

    private static string[] Escaped(string[] cells) => [.. cells.Select(Markup.Escape)];
}
