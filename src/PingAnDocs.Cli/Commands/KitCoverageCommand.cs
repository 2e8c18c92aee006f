using System.CommandLine;
using System.Globalization;
using PingAnDocs.Findings;
using PingAnDocs.Writing;
using Spectre.Console;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit coverage: what of a kit the rules' own tests and the samples have shown at work.</summary>
internal static class KitCoverageCommand
{
    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var data = Choices.Samples();
        var json = Choices.Json();
        var command = new Command("coverage", "列出规则自测没有验证到的条件，以及样本数据没有触发的规则、没有用到的措辞。") { folder, data, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!, parse.GetValue(data), parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string? data, bool json)
    {
        if (!Inputs.Samples(terminal, data ?? KitSamples.FolderOf(folder, Choices.DefaultInput), out var samples)) return ExitCode.WrongCommandLine;
        if (KitDoor.Open(terminal, folder, json) is not { } kit) return ExitCode.KitFault;

        var coverage = KitCoverage.Of(kit, samples ?? []);
        if (json) WriteJson(terminal, coverage);
        else Print(terminal, coverage);
        return ExitCode.Done;
    }

    private static void Print(Terminal terminal, KitCoverage coverage)
    {
        var open = coverage.Cells.Where(cell => !cell.IsComplete).ToList();
        var table = new Table().AddColumns("检查什么", "合计", "已验证", "占比");
        Row(table, "规则的条件，成立和不成立两面都有自测", coverage.Cells.Count, coverage.Cells.Count - open.Count);
        var rules = coverage.Cells.Select(cell => cell.Rule.Id).Distinct(StringComparer.Ordinal).Count();
        Row(table, $"规则，在 {coverage.Samples.ToString(CultureInfo.InvariantCulture)} 份样本中命中过", rules, rules - coverage.RulesNeverFired.Count);
        Row(table, "措辞，在样本的讲话里用到过", coverage.Phrases, coverage.Phrases - coverage.PhrasesNeverUsed.Count);
        terminal.Result.Write(table);
        List(terminal, "没有验证到的条件", open.Select(cell => $"{cell.Rule.Id} {cell.Cell.Feature} {cell.Cell.Test.Text}：缺{Lacking(cell)}的测试（{DiagnosticText.Place(cell.Cell.Place)}）"));
        List(terminal, "样本没有触发的规则", coverage.RulesNeverFired.Select(rule => $"{rule.Id} {rule.Name}"));
        List(terminal, "这一种文稿不写的措辞，不计在内", coverage.PhrasesOutside);
        List(terminal, "样本没有用到的措辞", coverage.PhrasesNeverUsed.Select(phrase => $"{phrase.Id}（{DiagnosticText.Place(phrase.Place)}）"));
    }

    private static void Row(Table table, string what, int all, int done) => table.AddRow(
        Markup.Escape(what), all.ToString(CultureInfo.InvariantCulture), done.ToString(CultureInfo.InvariantCulture),
        all == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{done * 100m / all:0.0}%"));

    private static void List(Terminal terminal, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        terminal.Result.WriteLine($"{title}（{all.Count.ToString(CultureInfo.InvariantCulture)}）：");
        foreach (var line in all) terminal.Result.WriteLine($"  {line}");
    }

    /// <summary>What a cell still lacks, for people.</summary>
    private static string Lacking(CellCoverage cell) =>
        string.Join('、', new[] { cell.TrueDecided ? "" : "成立", cell.FalseDecided ? "" : "不成立" }.Where(side => side.Length > 0));

    private static void WriteJson(Terminal terminal, KitCoverage coverage) => terminal.Json(json => json.Object(() =>
    {
        json.Property("cells", coverage.Cells.Count);
        json.Property("samples", coverage.Samples);
        json.Property("phrases", coverage.Phrases);
        json.Array("cellsOpen", coverage.Cells.Where(cell => !cell.IsComplete), cell => json.Object(() =>
        {
            json.Property("rule", cell.Rule.Id);
            json.Property("feature", cell.Cell.Feature);
            json.Property("test", cell.Cell.Test.Text);
            json.Property("lacking", Lacking(cell));
            json.Property("place", DiagnosticText.Place(cell.Cell.Place));
        }));
        json.Array("rulesNeverFired", coverage.RulesNeverFired, rule => json.WriteValue(rule.Id));
        json.Array("phrasesNeverUsed", coverage.PhrasesNeverUsed, phrase => json.WriteValue(phrase.Id));
        json.Array("phrasesOutside", coverage.PhrasesOutside, phrase => json.WriteValue(phrase));
    }));
}
