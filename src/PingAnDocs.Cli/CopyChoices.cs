using System.CommandLine;
using System.CommandLine.Parsing;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Writing;
using WordTemplates;

namespace PingAnDocs.Cli;

/// <summary>What commands that write a marked or mended copy of a document have in common.</summary>
internal static class CopyChoices
{
    /// <summary>Refuses a copy that would overwrite the document itself.</summary>
    public static void Refuse(CommandResult result, Argument<string> document, Option<string?> copy)
    {
        if (PathOf(result, copy) is not { } path) return;
        if (result.GetResult(document) is { Tokens: [var original, ..] } && Path.GetFullPath(path) == Path.GetFullPath(original.Value))
            result.AddError($"{copy.Name} 写的是副本，不能就是原文件，请换一个文件名。");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            result.AddError($"{copy.Name} 要写到的文件夹“{folder}”不存在，请先建好，或换一个位置。");
    }

    /// <summary>Refuses two copies under one name.</summary>
    public static void RefuseSame(CommandResult result, Option<string?> one, Option<string?> other)
    {
        if (PathOf(result, one) is { } first && PathOf(result, other) is { } second && Path.GetFullPath(first) == Path.GetFullPath(second))
            result.AddError($"{one.Name} 和 {other.Name} 写的是两份副本，请用两个文件名。");
    }

    /// <summary>True when the option stands on the command line.</summary>
    public static bool Has(CommandResult result, Option<string?> copy) => result.GetResult(copy) is { Implicit: false };

    // An option without its value is told of by the parser itself.
    private static string? PathOf(CommandResult result, Option<string?> copy) => result.GetResult(copy) is { Tokens: [var path, ..] } ? path.Value : null;

    /// <summary>Says how much was mended and what is left for a person.</summary>
    public static void SayMended(Terminal terminal, int places, bool tracked, string copy, InspectionReport left)
    {
        var rules = left.Findings.GroupBy(found => found.Rule.Id, StringComparer.Ordinal).Select(same => $"{same.Key} {FormattableString.Invariant($"{same.Count()}")} 处").ToList();
        terminal.Say($"已改 {places} 处{(tracked ? "（写成修订）" : "")}，副本在 {copy}。");
        if (rules.Count == 0) terminal.Say($"副本里没有别的问题。");
        else terminal.Say($"其余 {left.Findings.Count()} 处要由人来定，没有改：{string.Join('、', rules)}。");
    }

    /// <summary>Writes the marked copy and says so, or why there is none.</summary>
    public static void WriteMarked(Terminal terminal, MarkedCopy marked, InspectionReport report, string copy)
    {
        var count = report.Findings.Count();
        if (count == 0)
        {
            terminal.Say($"没有要批注的地方，没有写副本。");
            return;
        }

        if (marked.Document is not { } bytes)
        {
            terminal.Say($"这份文件放不下批注（例如正文没有段落），没有写副本；查到的问题见上表。");
            return;
        }

        OutputFolder.WriteSingle(copy, bytes);
        terminal.Say($"已把 {count} 处写成批注，副本在 {copy}。");
    }
}
