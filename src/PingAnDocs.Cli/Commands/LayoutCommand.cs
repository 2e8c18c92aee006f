using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Printing;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan layout: the layout of any Word file, rule by rule.</summary>
internal static class LayoutCommand
{
    /// <summary>What the command line asks for.</summary>
    private sealed record Wish(string Document, string? Profile, string? Kit, bool Pages, string? Marked, string? Fixed, bool Tracked, bool All, bool Json);

    public static Command Create()
    {
        var document = new Argument<string>("DOCX") { Description = "要检查的 Word 文件：本程序生成的、手工改过的、别人写的都可以" };
        var profile = new Option<string?>("--profile")
        {
            Description = $"按哪个版式检查：{string.Join('、', LayoutProfiles.Names)}，或者本单位版式文件的路径；不写则按文稿是讲话还是通报自动选",
            HelpName = "NAME",
        };
        var kit = Choices.CheckingKit("提法按其中的 formulations.json、没写 --profile 时版式按其中的 layout.json 检查");
        var pages = new Option<bool>("--pages") { Description = "另用 LibreOffice 排出页面，核对每页行数、每行字数、页码位置、换页和实际字体" };
        var mark = new Option<string?>("--mark") { Description = "把查到的问题写成批注，另存为一份副本", HelpName = "COPY.docx" };
        var fix = new Option<string?>("--fix") { Description = "把不需要人判断的版式问题和标点问题改好，另存为一份副本；文字一个不动", HelpName = "COPY.docx" };
        var tracked = new Option<bool>("--tracked") { Description = "与 --fix 同用：改动写成修订，由人逐处接受" };
        var all = new Option<bool>("--all") { Description = "列出每一条规则的结果，以及各段被认作什么" };
        var json = Choices.Json();
        var command = new Command("layout", "按 GB/T 9704 逐条检查任何一份 Word 文稿的版式。") { document, profile, kit, pages, mark, fix, tracked, all, json };
        command.Validators.Add(result =>
        {
            CopyChoices.Refuse(result, document, mark);
            CopyChoices.Refuse(result, document, fix);
            CopyChoices.RefuseSame(result, mark, fix);
            if (result.GetValue(tracked) && !CopyChoices.Has(result, fix)) result.AddError("--tracked 要与 --fix 同用。");
        });
        command.SetAction(parse => Run(Terminal.Of(parse), new Wish(
            parse.GetValue(document)!, parse.GetValue(profile), parse.GetValue(kit), parse.GetValue(pages), parse.GetValue(mark), parse.GetValue(fix),
            parse.GetValue(tracked), parse.GetValue(all), parse.GetValue(json))));
        return command;
    }

    private static int Run(Terminal terminal, Wish wish)
    {
        var faults = new DiagnosticBag();
        var document = FileIntake.Load(wish.Document, faults);
        var profile = wish.Profile is { } name ? LayoutProfiles.Find(name, faults) : wish.Kit is { } folder ? LayoutProfiles.OfKit(folder, faults) : null;
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (document is null || (wish.Profile is not null && profile is null)) return ExitCode.WrongCommandLine;
        if (faults.HasErrors) return ExitCode.KitFault;

        if (!FormulationDoor.Open(terminal, wish.Kit, out var formulations)) return ExitCode.KitFault;

        var checking = Printed(document, wish.Pages) with { Profile = profile, Formulations = formulations };
        var result = LayoutChecking.Read(document.Bytes, checking);
        if (wish.Json) LayoutTable.WriteJson(terminal, document.Name, result);
        else LayoutTable.Print(terminal, document.Name, result, wish.All);
        if (result.Profile is not { } held) return InspectionTable.Code(result.Report);
        if (wish.Marked is { } marked) CopyChoices.WriteMarked(terminal, LayoutChecking.Mark(document.Bytes, result.Report), result.Report, marked);
        if (wish.Fixed is { } copy) Fix(terminal, document, held, wish.Tracked, copy, formulations);
        return InspectionTable.Code(result.Report);
    }

    private static LayoutWish Printed(SourceFile document, bool wanted)
    {
        if (!wanted) return new LayoutWish { WithoutPages = "没有核对打印页面；装有 LibreOffice 的，加 --pages 再核对。" };
        var faults = new DiagnosticBag();
        var printed = DocumentPrinter.Find(faults)?.Print(new PrintJob(document.Name, document.Bytes));
        return printed?.Pages is { } pages
            ? new LayoutWish { Pages = pages }
            : new LayoutWish { WithoutPages = printed?.Fault?.Message ?? faults.Items.Select(fault => fault.Message).FirstOrDefault("页面排不出来。") };
    }

    private static void Fix(Terminal terminal, SourceFile document, LayoutProfile profile, bool tracked, string copy, FormulationFinder? formulations)
    {
        var (mended, places) = DocumentMending.Mend(document.Bytes, profile, tracked, formulations);
        OutputFolder.WriteSingle(copy, mended.ToArray());
        var left = LayoutChecking.Read(mended, new LayoutWish { Profile = profile, Formulations = formulations }).Report;
        CopyChoices.SayMended(terminal, places, tracked, copy, left);
    }
}
