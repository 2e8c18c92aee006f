using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.KitForm;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit format: rewrites the JSON files of a kit in canonical form.</summary>
internal static class KitFormatCommand
{
    private static readonly string[] Names = ["indicators.json", "rules.json", "phrases.json", "formulations.json", "plan.json", "kit.json"];

    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var command = new Command("format", "把文稿包里的规则、用语、指标、提纲等文件理顺成统一的写法（次序、缩进、半角符号），内容不变。") { folder };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!));
        return command;
    }

    /// <summary>A kit that builds on another need not have all of them; where it has none, the first is missed.</summary>
    private static IReadOnlyList<string> Own(string folder) =>
        Names.Where(name => File.Exists(Path.Combine(folder, name))).ToList() is { Count: > 0 } own ? own : Names[..1];

    /// <summary>All files are read before the first is written, so that a fault leaves the kit as it was.</summary>
    private static int Run(Terminal terminal, string folder)
    {
        var faults = new DiagnosticBag();
        var formed = Own(folder).Select(name => FileIntake.Load(Path.Combine(folder, name), faults))
            .OfType<SourceFile>()
            .Select(file => (File: file, Canonical: CanonicalJson.Of(file, faults)))
            .ToList();
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (faults.HasErrors) return ExitCode.KitFault;

        foreach (var (file, canonical) in formed)
        {
            if (canonical.AsSpan().SequenceEqual(file.Bytes.Span))
            {
                terminal.Say($"{file.Name}：已是统一写法，没有改动。");
                continue;
            }

            OutputFolder.WriteSingle(Path.Combine(folder, file.Name), canonical!);
            terminal.Say($"{file.Name}：已理顺。");
        }

        return ExitCode.Done;
    }
}
