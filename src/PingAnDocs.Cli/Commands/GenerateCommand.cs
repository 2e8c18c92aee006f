using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Printing;
using PingAnDocs.Writing;
using PingAnDocs.Writing.Overview;
using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan generate: survey files to Word speeches.</summary>
internal static class GenerateCommand
{
    /// <summary>What the command line asks for.</summary>
    private sealed record Wish(IReadOnlyList<string> Paths, string Kit, string Output, int Jobs, bool Json, string? Log, bool NoLedger, MaskLevel Mask, bool Proof, bool Pdf, bool Restart, bool FailFast, Shard? Shard, bool NoOverview, string? City, string CityKit);

    public static Command Create()
    {
        var (paths, kit, jobs, json, log, mask) = (Choices.Paths(), Choices.Kit(), Choices.Jobs(), Choices.Json(), Choices.Log(), Mask());
        var output = new Option<string>("--output", "-o")
        {
            Description = $"文稿写到哪个文件夹，默认 {Choices.DefaultOutput}",
            HelpName = "DIR",
            DefaultValueFactory = _ => Choices.DefaultOutput,
        };
        var noLedger = new Option<bool>("--no-ledger") { Description = $"不读也不写措辞台账 {LedgerFile.FileName}（台账使同一单位明年的措辞不同于今年）" };
        var proof = new Option<bool>("--proof") { Description = "另写一份核对稿 NAME.proof.docx：每个数据带内容控件，文末附出处清单；干净稿不变" };
        var pdf = new Option<bool>("--pdf") { Description = "另用 LibreOffice 把每份文稿转换成 NAME.pdf；没有装 LibreOffice 时只写 Word 文稿" };
        var restart = new Option<bool>("--restart") { Description = $"全部重新生成；不写时，数据、文稿包、程序和选项都没有变、文件也完好的文稿不再重做（见 {Manifest.FileName}）" };
        var failFast = new Option<bool>("--fail-fast") { Description = "有一份没有生成，就不再开始做后面的；再运行一次可接着做" };
        var shard = ShardChoice.Create();
        var noOverview = new Option<bool>("--no-overview") { Description = $"不写总览 {OverviewFiles.PageName} 和 {OverviewFiles.BookName}（两个单位以上才有；--mask values、strict 时不写）" };
        var city = new Option<string?>("--city") { Description = "各县做完以后，再由各县的数据写一份全市的讲话；写市的名称，如 云州市", HelpName = "NAME" };
        var cityKit = new Option<string>("--city-kit") { Description = $"全市讲话的文稿包，默认 {Choices.DefaultCityKit}", HelpName = "DIR", DefaultValueFactory = _ => Choices.DefaultCityKit };
        var command = new Command("generate", "把测评数据写成 Word 讲话稿，并为每份附上数字来源（report.html、trace.json）。")
        {
            paths, kit, output, city, cityKit, mask, proof, pdf, jobs, restart, failFast, shard, json, log, noLedger, noOverview,
        };
        command.SetAction(parse => Run(Terminal.Of(parse), new Wish(
            parse.GetValue(paths)!, parse.GetValue(kit)!, parse.GetValue(output)!, Choices.Number(parse.GetValue(jobs)!)!.Value,
            parse.GetValue(json), parse.GetValue(log), parse.GetValue(noLedger),
            MaskLevels.Of(parse.GetValue(mask)!)!.Value, parse.GetValue(proof), parse.GetValue(pdf),
            parse.GetValue(restart), parse.GetValue(failFast), ShardChoice.Of(parse.GetValue(shard)), parse.GetValue(noOverview), parse.GetValue(city), parse.GetValue(cityKit)!)));
        return command;
    }

    private static int Run(Terminal terminal, Wish wish)
    {
        if (Inputs.Find(terminal, wish.Paths, wish.Mask) is not { } inputs) return ExitCode.WrongCommandLine;
        var masked = wish.Mask != MaskLevel.None;
        if (Contradiction(wish) is { } reason)
        {
            terminal.Say($"{reason}");
            return ExitCode.WrongCommandLine;
        }

        if (masked) inputs = InputFile.Numbered(inputs);
        if (KitDoor.Open(terminal, wish.Kit, wish.Json) is not { } kit) return ExitCode.KitFault;
        var city = CityOf(terminal, wish);
        if (wish.City is not null && city is null) return ExitCode.KitFault;

        var faults = new DiagnosticBag();
        using var folder = OutputFolder.Open(wish.Output, faults);
        // The ledger knows units by their names, and a masked copy is nobody's speech of the year.
        var ledger = folder is null || wish.NoLedger || masked ? null : LedgerFile.Open(folder, faults);
        var printer = wish.Pdf ? DocumentPrinter.Find(faults) : null;
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (folder is null || faults.HasErrors) return ExitCode.Unexpected;

        using var log = LogFile.Open(wish.Log);
        using var stop = new StopSignals();
        var own = wish.Shard is { } part ? [.. inputs.Where(input => part.Takes(input.Shown))] : inputs;
        if (wish.Shard is not null) terminal.Say($"只做第 {wish.Shard.Word} 部分：{inputs.Count} 份中的 {own.Count} 份。各部分都做完后，用 pingan merge 合并。");
        var summary = new RunSummary(terminal, wish.Json, own.Count + (city is null ? 0 : 1)) { Told = [.. inputs.SelectMany(input => input.Common).Select(RunSummary.Key)] };
        var similarity = new SimilaritySummary(terminal);
        var code = new BatchRun(kit, folder, log, ledger)
        {
            Mask = wish.Mask, Proof = wish.Proof, Printer = printer, Restart = wish.Restart, FailFast = wish.FailFast, Began = summary.Begin, Shard = wish.Shard, Compared = similarity.Add, City = city,
            Overview = !wish.NoOverview, Remark = terminal.Show,
        }.Run(inputs, wish.Jobs, summary.Add, stop.Token);
        // Names of other files may hold what a masked run hides.
        summary.Print(wish.Output, masked ? [] : folder.Strangers([.. own.Select(input => input.OutputName), .. city is null ? [] : new[] { city.OutputName(inputs) }]));
        similarity.Print();
        return stop.Code ?? (wish.Pdf && printer is null ? ExitCode.Incomplete(code) : code);
    }

    /// <summary>Why two of the options do not go together; null when they do.</summary>
    private static string? Contradiction(Wish wish) =>
        wish.City is null ? null
        : wish.Mask != MaskLevel.None ? "全市的讲话要点各县的名称，不能和 --mask 一起用。"
        : wish.Shard is not null ? "--city 不能和 --shard 一起用：各部分合并以后，不带 --shard 再运行一次，做好的不会重做，只补做全市的讲话。"
        : null;

    /// <summary>The speech of the whole city, when one is asked for and its kit is sound.</summary>
    private static CityOrder? CityOf(Terminal terminal, Wish wish) =>
        wish.City is { } name && KitDoor.Open(terminal, wish.CityKit, wish.Json, "--city-kit") is { } kit ? new CityOrder(name, kit) : null;

    private static Option<string> Mask()
    {
        var mask = new Option<string>("--mask")
        {
            Description = "脱敏：none 不脱敏（默认）；names 隐去单位和人名；values 再隐去数值、平均水平、位次和单位个数，保留差值；"
                + "strict 再去掉能推算出数值的差值，只说高低。文稿按次序命名为“脱敏-001”等",
            HelpName = string.Join('|', MaskLevels.Words),
            DefaultValueFactory = _ => MaskLevels.WordOf(MaskLevel.None),
        };
        mask.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && MaskLevels.Of(result.Tokens[0].Value) is null)
                result.AddError($"没有“{result.Tokens[0].Value}”这种脱敏方式，应为 {string.Join('、', MaskLevels.Words)} 之一。");
        });
        return mask;
    }
}
