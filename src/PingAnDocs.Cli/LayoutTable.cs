using PingAnDocs.Verification.Inspection;
using PingAnDocs.Writing;
using Spectre.Console;

namespace PingAnDocs.Cli;

/// <summary>How a layout check is shown.</summary>
internal static class LayoutTable
{
    private const int LongestExcerpt = 24;

    /// <summary>Everything for people.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="document">Name of the document.</param>
    /// <param name="result">What was found.</param>
    /// <param name="all">True to show every rule and every paragraph's role.</param>
    public static void Print(Terminal terminal, string document, LayoutReport result, bool all)
    {
        if (result.Profile is { } profile) terminal.Say($"按版式“{profile.Name}”（{profile.Id}）检查。");
        if (all) terminal.Result.Write(Roles(result));
        if (all) terminal.Result.Write(Rules(result.Report));
        InspectionTable.Print(terminal, document, result.Report);
        foreach (var deviation in Deviations(result.Report)) terminal.Say($"{deviation}");
    }

    /// <summary>Everything as JSON lines.</summary>
    public static void WriteJson(Terminal terminal, string document, LayoutReport result)
    {
        terminal.Json(json => LayoutJson.WriteProfile(json, result));
        InspectionTable.WriteJson(terminal, document, result.Report);
    }

    private static Table Roles(LayoutReport result)
    {
        var table = new Table().AddColumns("位置", "认作", "文字");
        foreach (var place in result.Roles)
            table.AddRow(Markup.Escape(place.Where), place.Role.Length > 0 ? place.Role : "—", Markup.Escape(place.Text.Length > LongestExcerpt ? place.Text[..LongestExcerpt] + "…" : place.Text));
        return table;
    }

    private static Table Rules(InspectionReport report)
    {
        var table = new Table().AddColumns("规则", "要求", "依据", "结果", "说明");
        foreach (var rule in report.Rules)
            table.AddRow(rule.Rule.Id, Markup.Escape(rule.Rule.Title), Markup.Escape(rule.Rule.Source), Outcome(rule), Markup.Escape(rule.Reason));
        return table;
    }

    private static string Outcome(RuleResult result) => result.Status switch
    {
        RuleStatus.Pass => "符合",
        RuleStatus.Found => string.Join('、', result.Findings.GroupBy(finding => finding.Weakened ?? result.Rule.Strength).OrderBy(same => same.Key)
            .Select(same => $"{StrengthWords.Of(same.Key)} {FormattableString.Invariant($"{same.Count()}")} 处")),
        RuleStatus.NotApplicable => "不适用",
        _ => "未核验",
    };

    private static IEnumerable<string> Deviations(InspectionReport report) =>
        report.Rules.Where(rule => rule.Status is RuleStatus.Pass or RuleStatus.Found && rule.Reason.StartsWith("按版式", StringComparison.Ordinal)).Select(rule => rule.Reason).Distinct();
}
