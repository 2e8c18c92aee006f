using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Writing;
using PingAnDocs.Writing.Overview;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>Outcomes of a run, made by hand.</summary>
internal static class MadeCounties
{
    public const string Hostile = "=HYPERLINK(\"x\")<script>alert(1)</script>]]>&amp;'县";

    /// <summary>Four counties: a good one, one with a hostile name, one refused, one kept back.</summary>
    public static IReadOnlyList<DocumentOutcome> Mixed { get; } =
    [
        County("青山县", 92.31m, -0.12m, -0.28m, ("P-1", "治安", true), ("P-2", "知晓", false)),
        County(Hostile, 97.50m, 0.30m, 0.00m, ("P-2", "知晓", true)) with { Diagnostics = [Fault(Severity.Warning, "+警告一"), Fault(Severity.Note, "提示"), Fault(Severity.Warning, "警告二"), Fault(Severity.Warning, "警告三"), Fault(Severity.Warning, "警告四")] },
        new("丙县.json", "", "", [], OutcomeStatus.DataRefused, [Fault(Severity.Error, "变化与本期、上期不符。")]) { Document = "丙县", Summary = new CountySummary("丙县", [], []) },
        County("丁县", 92.310m, null, -3.5m) with { Status = OutcomeStatus.KeptBack, Outputs = [new OutputFile("丁县.report.html", "aa"), new OutputFile("丁县.rejected.txt", "aa")] },
    ];

    /// <summary>A released county with one indicator; a figure that is null is not known.</summary>
    public static DocumentOutcome County(string name, decimal? value, decimal? change, decimal? gap, params (string Id, string Short, bool Developed)[] problems)
    {
        var file = SafeName.Of(name);
        var indicator = new IndicatorSummary("", "公众安全感", "%", value, change, gap is { } known ? [new GapSummary("city", "全市", known)] : [], [new RankSummary("全市", 4, 11, Tied: name == "青山县")]);
        return new DocumentOutcome($"{file}.json", "", "", [new OutputFile($"{file}.docx", "aa"), new OutputFile($"{file}.trace.json", "aa"), new OutputFile($"{file}.report.html", "aa"), new OutputFile($"{file}.proof.docx", "aa")], OutcomeStatus.Released, [])
        {
            Document = file,
            Summary = new CountySummary(name, [new SurveySummary("2025年度全省调查", "省级调查", "2025年度", [indicator])], [.. problems.Select(problem => new ProblemSummary(problem.Id, problem.Short, Gravity.Heavy, problem.Developed))]),
        };
    }

    /// <summary>Many counties whose figures differ.</summary>
    public static IReadOnlyList<DocumentOutcome> Many(int count) =>
        [.. Enumerable.Range(1, count).Select(number => County(FormattableString.Invariant($"第{number}县"), 90m + (number * 37 % 1000 / 100m), (number * 13 % 50 / 10m) - 2.5m, (number * 7 % 40 / 10m) - 2m, ("P-1", "治安", true)))];

    public static Diagnostic Fault(Severity severity, string message) => new("SV201", severity, SourcePlace.WholeFile("a.json"), message, "", "", "请核对。");
}
