using System.Diagnostics;
using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Tells people, or another program, what became of each document of a run, and counts.</summary>
/// <param name="terminal">Where to print.</param>
/// <param name="json">True for one JSON line a document on the standard output.</param>
/// <param name="wanted">How many inputs there are.</param>
internal sealed class RunSummary(Terminal terminal, bool json, int wanted)
{
    private const int MostStrangers = 5;

    private readonly long start = Stopwatch.GetTimestamp();
    private readonly Dictionary<(OutcomeStatus Status, bool Kept), int> counts = [];

    /// <summary>Remarks on a workbook as a whole, told once before the first document.</summary>
    public HashSet<string> Told { private get; init; } = [];

    /// <summary>What a diagnostic says; one that comes back from the manifest says the same.</summary>
    public static string Key(Diagnostic diagnostic) => $"{diagnostic.Code} {DiagnosticText.Place(diagnostic.Place)} {DiagnosticText.Sentence(diagnostic)}";

    /// <summary>Says what becomes of an earlier run's work.</summary>
    public void Begin(ManifestState state)
    {
        if (state == ManifestState.Continued) terminal.Say($"输出文件夹里有同样条件的清单：没有变化、文件完好的文稿不再重做。");
        if (state == ManifestState.Replaced) terminal.Say($"全部重新生成：以前的清单不能接着用（文稿包、程序或选项变了，或者清单读不出来、做的是脱敏稿、写了 --restart）。");
    }

    public void Add(DocumentOutcome outcome)
    {
        var kind = (outcome.Status, outcome.Kept);
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        terminal.ClearPassing();
        if (json) terminal.Json(writer => Manifest.Write(writer, outcome));

        var files = string.Join('、', outcome.Outputs.Select(output => output.Name));
        terminal.Say($"{outcome.Input}：{Word(kind)}{(files.Length > 0 ? " → " : "")}{files}");
        terminal.ShowWeighty([.. outcome.Diagnostics.Where(item => !Told.Contains(Key(item)))]);
        terminal.ShowPassing(RunProgress.Text(
            wanted, counts.Values.Sum(), counts.Where(pair => !pair.Key.Kept).Sum(pair => pair.Value), Stopwatch.GetElapsedTime(start)));
    }

    /// <summary>The closing lines.</summary>
    /// <param name="folder">Where the documents are.</param>
    /// <param name="strangers">Files of the folder that belong to none of them.</param>
    public void Print(string folder, IReadOnlyList<string> strangers)
    {
        terminal.ClearPassing();
        var parts = counts.OrderBy(pair => pair.Key).Select(pair => $"{Word(pair.Key)} {pair.Value} 份");
        var done = counts.Values.Sum();
        if (strangers.Count > 0)
            terminal.Say($"{folder} 里另有 {strangers.Count} 个文件不属于本次的文稿，没有改动：{string.Join('、', strangers.Take(MostStrangers))}{(strangers.Count > MostStrangers ? " 等" : "")}。");
        if (done > 0) terminal.Say($"共 {done} 份：{string.Join('，', parts)}。文稿在 {folder}，清单见 {Manifest.FileName}。");
        if (done < wanted) terminal.Say($"中途停止，还有 {wanted - done} 份没有做；再运行一次同样的命令就接着做。");
    }

    private static string Word((OutcomeStatus Status, bool Kept) kind) => kind.Kept ? "没有变化，不再重做" : OutcomeWords.Of(kind.Status);
}
