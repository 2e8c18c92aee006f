using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Writing;
using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan merge: joins what generate --shard made on several machines.</summary>
internal static class MergeCommand
{
    private const int MostShown = 20;

    /// <summary>What the command line asks for.</summary>
    private sealed record Wish(IReadOnlyList<string> Folders, string Output, IReadOnlyList<string> Data, string? Kit, int Jobs, bool Json);

    public static Command Create()
    {
        var (jobs, json) = (Choices.Jobs(), Choices.Json());
        var folders = new Argument<string[]>("DIR") { Description = "各部分的输出文件夹，一个不少，次序不论", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = $"合并到哪个文件夹，默认 {Choices.DefaultOutput}", HelpName = "DIR", DefaultValueFactory = _ => Choices.DefaultOutput };
        var data = new Option<string[]>("--data")
        {
            Description = "全部数据（写法同 generate 的路径）：合并前再拿各县数据互相核对一次，并核对每份文稿用的就是现在的数据",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var kit = new Option<string?>("--kit")
        {
            Description = "各部分所用的文稿包，和 --data 一起写：合并后接着做看全部文稿才能做的事——比较雷同、查有没有写进别的单位的名称、写总览",
            HelpName = "DIR",
        };
        var command = new Command("merge", "把分片生成（generate --shard）的各部分合并成一次生成的样子：逐个核对文件，合并清单和措辞台账。") { folders, output, data, kit, jobs, json };
        command.SetAction(parse => Run(Terminal.Of(parse), new Wish(
            parse.GetValue(folders)!, parse.GetValue(output)!, parse.GetValue(data) ?? [], parse.GetValue(kit), Choices.Number(parse.GetValue(jobs)!)!.Value, parse.GetValue(json))));
        return command;
    }

    private static int Run(Terminal terminal, Wish wish)
    {
        if (wish.Folders.Any(folder => Path.GetFullPath(folder) == Path.GetFullPath(wish.Output)))
        {
            terminal.Say($"-o 不能是要合并的文件夹之一，请另写一个。");
            return ExitCode.WrongCommandLine;
        }

        var faults = new DiagnosticBag();
        if (ShardSet.Read(wish.Folders, faults) is not { } parts) return Refuse(terminal, faults.Items, ShardSet.ExitCodeOf(faults.Items));
        var join = new ShardJoin(parts, wish.Jobs);
        if (join.IsMasked && wish.Data.Count > 0)
        {
            terminal.Say($"脱敏稿的清单里没有数据的校验值，不能用 --data 核对，请去掉这个选项。");
            return ExitCode.WrongCommandLine;
        }

        if (wish.Kit is not null && wish.Data.Count == 0)
        {
            terminal.Say($"没有合并：--kit 要和 --data 一起用，比较全部文稿要先有全部数据。");
            return ExitCode.WrongCommandLine;
        }

        var kit = wish.Kit is null ? null : KitDoor.Open(terminal, wish.Kit, wish.Json);
        if (wish.Kit is not null && kit is null) return ExitCode.KitFault;
        if (kit is not null && !join.IsMadeWith(kit))
        {
            terminal.Say($"没有合并：各部分不是用这个文稿包和这个版本的程序做的，请换成当时所用的，或者去掉 --kit。");
            return ExitCode.WrongCommandLine;
        }

        var inputs = wish.Data.Count == 0 ? null : Inputs.Find(terminal, wish.Data);
        if (wish.Data.Count > 0 && inputs is null) return ExitCode.WrongCommandLine;
        if (join.Check(wish.Output, inputs) is { Count: > 0 } found) return Refuse(terminal, found, ExitCode.KeptBack);
        return Write(terminal, wish, parts, join, kit is null ? null : (kit, inputs!));
    }

    /// <param name="whole">The kit and the inputs to go on with as the whole run would; null to leave it at the joining.</param>
    private static int Write(Terminal terminal, Wish wish, ShardSet parts, ShardJoin join, (Kit Kit, IReadOnlyList<InputFile> Inputs)? whole)
    {
        var faults = new DiagnosticBag();
        using var folder = OutputFolder.Open(wish.Output, faults);
        if (folder is null) return Refuse(terminal, faults.Items, ExitCode.Unexpected);

        var summary = new RunSummary(terminal, wish.Json, parts.Count);
        var documents = new List<string>(parts.Count);
        var code = join.Write(folder, outcome =>
        {
            documents.Add(outcome.Document);
            if (whole is null) summary.Add(outcome);
        }, faults);
        if (faults.HasErrors) return Refuse(terminal, faults.Items, code);
        var similarity = new SimilaritySummary(terminal);
        if (whole is var (kit, inputs)) code = join.Rest(kit, folder, similarity.Add, faults).Run(inputs, wish.Jobs, outcome => summary.Add(outcome with { Kept = false }));
        foreach (var fault in faults.Items) terminal.Show(fault);
        summary.Print(wish.Output, join.IsMasked ? [] : folder.Strangers(documents));
        similarity.Print();
        if (whole is null) terminal.Say($"总览和相似度比较要看全部文稿：合并时写上 --data 和 --kit，或者对着这个文件夹，不带 --shard 再运行一次 generate 就有了，做好的不会重做。");
        return code;
    }

    private static int Refuse(Terminal terminal, IReadOnlyList<Diagnostic> faults, int code)
    {
        foreach (var fault in faults.Take(MostShown)) terminal.Show(fault);
        if (faults.Count > MostShown) terminal.Say($"  另有 {faults.Count - MostShown} 处，从略。");
        terminal.Say($"没有合并。");
        return code;
    }
}
