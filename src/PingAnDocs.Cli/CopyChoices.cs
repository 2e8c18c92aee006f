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
        if (result.GetValue(copy) is { } path && Path.GetFullPath(path) == Path.GetFullPath(result.GetValue(document)!))
            result.AddError($"{copy.Name} 写的是副本，不能就是原文件，请换一个文件名。");
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
