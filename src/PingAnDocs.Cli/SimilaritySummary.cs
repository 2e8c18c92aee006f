using PingAnDocs.Data;
using PingAnDocs.Similarity;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Tells people, after the last document of a batch, how alike the documents are.</summary>
/// <param name="terminal">Where to print.</param>
internal sealed class SimilaritySummary(Terminal terminal)
{
    private const int MostTold = 5;

    private SimilarityReport? report;

    public void Add(SimilarityReport compared) => report = compared;

    /// <summary>The closing lines; nothing for a single document.</summary>
    public void Print()
    {
        if (report is not { Worst: { } worst } told) return;
        var how = told.IsComplete ? "" : $"（从 {told.Pairs} 对里挑出最像的和均匀抽取的）";
        terminal.Say($"雷同检查：{told.Documents} 份文稿，逐字比较 {told.Compared} 对{how}。去掉数字和地名以后，平均有 {Percent(told.Mean.Whole)} 的文字与对方连续相同；最像的是 {worst.One} 和 {worst.Other}，全文 {Percent(worst.Likeness.Whole)}，第二部分以后 {Percent(worst.Likeness.Later)}。");
        terminal.Say($"超过 {Percent(told.Options.Fault)} 算雷同，{Least(told)}{told.Faults} 对；超过 {Percent(told.Options.Warning)} 须留意，{Least(told)}{told.Warnings} 对。详见 {SimilarityFile.FileName}。");
        if (told.Past is [_, ..] past)
            terminal.Say($"与本单位上一次讲话相比：{past.Count} 份平均有 {Percent(past.Average(one => one.Share))} 的地方措辞与上次相同，最高 {Percent(past.Max(one => one.Share))}。");
        List<Diagnostic> diagnostics = [.. told.Diagnostics];
        foreach (var diagnostic in diagnostics.Take(MostTold)) terminal.Show(diagnostic);
        if (diagnostics.Count > MostTold) terminal.Say($"  另有 {diagnostics.Count - MostTold} 条同类提醒，见 {SimilarityFile.FileName}。");
    }

    private static string Least(SimilarityReport told) => told.IsComplete ? "有 " : "至少 ";

    private static string Percent(decimal share) => SimilarityReport.Percent(share);
}
