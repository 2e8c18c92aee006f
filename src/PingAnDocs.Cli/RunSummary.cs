using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Tells people, or another program, what became of each document of a run, and counts.</summary>
/// <param name="terminal">Where to print.</param>
/// <param name="json">True for one JSON line a document on the standard output.</param>
internal sealed class RunSummary(Terminal terminal, bool json)
{
    private readonly Dictionary<OutcomeStatus, int> counts = [];

    public void Add(DocumentOutcome outcome)
    {
        counts[outcome.Status] = counts.GetValueOrDefault(outcome.Status) + 1;
        if (json) terminal.Json(writer => Manifest.Write(writer, outcome));

        var files = string.Join('、', outcome.Outputs.Select(output => output.Name));
        terminal.Say($"{outcome.Input}：{Word(outcome.Status)}{(files.Length > 0 ? " → " : "")}{files}");
        terminal.ShowWeighty(outcome.Diagnostics);
    }

    /// <summary>The closing line.</summary>
    public void Print(string folder)
    {
        var parts = counts.OrderBy(pair => pair.Key).Select(pair => $"{Word(pair.Key)} {pair.Value} 份");
        terminal.Say($"共 {counts.Values.Sum()} 份：{string.Join('，', parts)}。文稿在 {folder}，清单见 {Manifest.FileName}。");
    }

    private static string Word(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Released => "已生成",
        OutcomeStatus.DataRefused => "数据未通过",
        OutcomeStatus.KitFault => "文稿包有误",
        OutcomeStatus.KeptBack => "核对未通过，已扣下",
        _ => "意外中止",
    };
}
