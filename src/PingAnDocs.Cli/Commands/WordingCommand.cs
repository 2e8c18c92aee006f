using System.CommandLine;
using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Mending;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan wording: the language of any Word file.</summary>
internal static class WordingCommand
{
    /// <summary>What the command line asks for.</summary>
    private sealed record Wish(string Document, string? Kit, DateOnly? Day, string? Marked, string? Fixed, bool Tracked, bool Json);

    public static Command Create()
    {
        var document = new Argument<string>("DOCX") { Description = "要检查的 Word 文件：本程序生成的、手工改过的、别人写的都可以" };
        var kit = Choices.CheckingKit("提法按其中的 formulations.json 检查");
        var day = new Option<string?>("--date") { Description = "按哪一天检查提法，写作 2026-11-20；不写就用文中的日期行", HelpName = "D" };
        day.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Day(result.Tokens[0].Value) is null)
                result.AddError($"--date 应写作 2026-11-20 这样的日期，现为“{result.Tokens[0].Value}”。");
        });
        var mark = new Option<string?>("--mark") { Description = "把查到的问题写成批注，另存为一份副本", HelpName = "COPY.docx" };
        var fix = new Option<string?>("--fix") { Description = "把标点、全角半角、连接号这类不改字词的问题改好，另存为一份副本", HelpName = "COPY.docx" };
        var tracked = new Option<bool>("--tracked") { Description = "与 --fix 同用：改动写成修订，由人逐处接受" };
        var json = Choices.Json();
        var command = new Command("wording", "检查任何一份 Word 文稿的文字：标点、数字、序号、提法、红线、遗留的占位文字。") { document, kit, day, mark, fix, tracked, json };
        command.Validators.Add(result =>
        {
            CopyChoices.Refuse(result, document, mark);
            CopyChoices.Refuse(result, document, fix);
            CopyChoices.RefuseSame(result, mark, fix);
            if (result.GetValue(tracked) && !CopyChoices.Has(result, fix))
                result.AddError("--tracked 要与 --fix 同用。");
        });
        command.SetAction(parse => Run(Terminal.Of(parse), new Wish(
            parse.GetValue(document)!, parse.GetValue(kit), parse.GetValue(day) is { } text ? Day(text) : null, parse.GetValue(mark),
            parse.GetValue(fix), parse.GetValue(tracked), parse.GetValue(json))));
        return command;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Run(Terminal terminal, Wish wish)
    {
        var faults = new DiagnosticBag();
        var document = FileIntake.Load(wish.Document, faults);
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (document is null) return ExitCode.WrongCommandLine;
        if (!FormulationDoor.Open(terminal, wish.Kit, out var formulations)) return ExitCode.KitFault;

        var report = WordingInspection.Read(document.Bytes, formulations, wish.Day);
        if (wish.Json) InspectionTable.WriteJson(terminal, document.Name, report);
        else InspectionTable.Print(terminal, document.Name, report);
        if (report.Diagnostics.Count == 0 && wish.Marked is { } marked) CopyChoices.WriteMarked(terminal, WordingInspection.Mark(document.Bytes, report), report, marked);
        if (report.Diagnostics.Count == 0 && wish.Fixed is { } copy) Fix(terminal, wish, WordingMending.Mend(document.Bytes, formulations, wish.Day, wish.Tracked), copy, formulations);
        return InspectionTable.Code(report);
    }

    private static void Fix(Terminal terminal, Wish wish, MendedCopy mended, string copy, FormulationFinder? formulations)
    {
        OutputFolder.WriteSingle(copy, mended.Document.ToArray());
        CopyChoices.SayMended(terminal, mended.Done.Count, wish.Tracked, copy, WordingInspection.Read(mended.Document, formulations, wish.Day));
        if (mended.Left.Count > 0) terminal.Say($"有 {mended.Left.Count} 处的字符不是普通文字（如域、不间断连字符），没有改，请在 Word 里改。");
    }
}
