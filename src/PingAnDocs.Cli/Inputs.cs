using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>The inputs named on a command line.</summary>
internal static class Inputs
{
    /// <summary>The survey files; null, with the reason told, when a path is wrong or nothing is there to do.</summary>
    /// <param name="terminal">Where it is told.</param>
    /// <param name="paths">The paths as typed.</param>
    /// <param name="mask">What nothing that is told may tell.</param>
    public static IReadOnlyList<InputFile>? Find(Terminal terminal, IReadOnlyList<string> paths, MaskLevel mask = MaskLevel.None)
    {
        var faults = new DiagnosticBag();
        var inputs = InputFiles.Find(paths, faults, mask);
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (faults.HasErrors) return null;
        if (inputs.Count > 0) return inputs;

        terminal.Say($"没有找到数据文件：{string.Join('、', paths)} 里没有 .json 或 .xlsx 文件。");
        return null;
    }

    /// <summary>The sample surveys of a check; null samples when none are named, false, with the reason told, when they cannot be read.</summary>
    public static bool Samples(Terminal terminal, string? path, out IReadOnlyList<SourceFile>? samples)
    {
        samples = null;
        if (path is null) return true;
        if (Find(terminal, [path]) is not { } inputs) return false;

        var faults = new DiagnosticBag();
        samples = [.. inputs.Where(input => input.Given is null).Select(input => FileIntake.Load(input.Path, faults)).OfType<SourceFile>()];
        foreach (var fault in faults.Items) terminal.Show(fault);
        return !faults.HasErrors;
    }
}
