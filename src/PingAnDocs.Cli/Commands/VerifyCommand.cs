using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Verification.Proof;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan verify: every figure and comparison of any Word file against a survey.</summary>
internal static class VerifyCommand
{
    /// <summary>What the command line asks for.</summary>
    private sealed record Wish(string Document, string Data, string? County, string Kit, string? Copy, bool All, bool Json);

    public static Command Create()
    {
        var document = new Argument<string>("DOCX") { Description = "要核对的 Word 文件：本程序生成的、手工改过的、别人写的都可以" };
        var data = new Option<string>("--data") { Description = "据以核对的测评数据文件（JSON 或 Excel 工作簿）", HelpName = "PATH", Required = true };
        var county = new Option<string?>("--county") { Description = "工作簿里的哪个单位；不写则取名称在文稿里出现的那一个", HelpName = "NAME" };
        var kit = Choices.Kit();
        var mark = new Option<string?>("--mark") { Description = "把不符之处写成批注，另存为一份副本", HelpName = "COPY.docx" };
        var all = new Option<bool>("--all") { Description = "相符的也逐条列出" };
        var json = Choices.Json();
        var command = new Command("verify", "用数据核对任何一份 Word 文稿：每个数字、每处升降高低，是相符、不符还是数据里查不到。") { document, data, county, kit, mark, all, json };
        command.Validators.Add(result => CopyChoices.Refuse(result, document, mark));
        command.SetAction(parse => Run(Terminal.Of(parse), new Wish(
            parse.GetValue(document)!, parse.GetValue(data)!, parse.GetValue(county), parse.GetValue(kit)!, parse.GetValue(mark), parse.GetValue(all), parse.GetValue(json))));
        return command;
    }

    private static int Run(Terminal terminal, Wish wish)
    {
        var faults = new DiagnosticBag();
        var (document, data) = (FileIntake.Load(wish.Document, faults), FileIntake.Load(wish.Data, faults));
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (document is null || data is null) return ExitCode.WrongCommandLine;
        if (KitDoor.Open(terminal, wish.Kit, wish.Json) is not { } kit) return ExitCode.KitFault;
        if (Reading(terminal, data, document, wish.County, out var code) is not { } reading) return code;
        if (Survey(terminal, data.Name, reading) is not { } survey) return ExitCode.DataRefused;

        var proof = Proofreading.Read(document.Bytes, survey, kit.Indicators);
        if (wish.Json) WriteJson(terminal, document.Name, proof);
        else Print(terminal, document.Name, proof, wish.All);
        if (proof.Diagnostics.Count > 0) return ExitCode.KeptBack;
        if (wish.Copy is { } copy) Mark(terminal, document, proof, copy);
        return proof.Contradictions.Any() ? ExitCode.KeptBack : ExitCode.Done;
    }

    private static SurveyReading? Reading(Terminal terminal, SourceFile data, SourceFile document, string? county, out int code)
    {
        code = ExitCode.WrongCommandLine;
        if (!SurveyWorkbookReader.Reads(data.Name))
        {
            if (county is null) return SurveyReader.Read(data);
            terminal.Say($"--county 只用于工作簿；“{data.Name}”里只有一个单位，请去掉 --county。");
            return null;
        }

        var workbook = SurveyWorkbookReader.Read(data);
        foreach (var diagnostic in workbook.Diagnostics) terminal.Show(diagnostic);
        if (workbook.Surveys.Count > 0) return CountyChoice.Of(terminal, workbook.Surveys, document, county)?.Reading;
        code = ExitCode.DataRefused;
        terminal.Say($"数据文件“{data.Name}”有误，没有核对；请先把数据改对。");
        return null;
    }

    private static Survey? Survey(Terminal terminal, string data, SurveyReading reading)
    {
        IReadOnlyList<Diagnostic> diagnostics = [.. reading.Diagnostics, .. reading.Survey is null ? [] : SurveyValidator.Validate(reading.Survey)];
        if (reading.Survey is { } survey && diagnostics.All(item => item.Severity != Severity.Error)) return survey;

        foreach (var diagnostic in diagnostics) terminal.Show(diagnostic);
        terminal.Say($"数据文件“{data}”有误，没有核对；请先把数据改对。");
        return null;
    }

    private static void WriteJson(Terminal terminal, string name, DocumentProof proof)
    {
        foreach (var claim in proof.Claims) terminal.Json(json => ProofJson.Write(json, claim));
        foreach (var place in proof.Unread) terminal.Json(json => ProofJson.WriteUnread(json, place));
        foreach (var remark in proof.Remarks) terminal.Json(json => ProofJson.Write(json, remark));
        terminal.Json(json => ProofJson.WriteCount(json, name, proof));
    }

    private static void Print(Terminal terminal, string name, DocumentProof proof, bool all)
    {
        foreach (var diagnostic in proof.Diagnostics) terminal.Show(ForeignFault.Of(diagnostic, name));
        if (proof.Diagnostics.Count > 0)
        {
            terminal.Say($"“{name}”读不出来，没有核对。");
            return;
        }

        var table = ProofTable.Of(proof, all);
        if (table.Rows.Count > 0) terminal.Result.Write(table);
        var wrong = proof.Contradictions.Count();
        terminal.Say($"“{name}”：相符 {proof.Count(ProofVerdict.Confirmed)} 处，不符 {wrong} 处，数据里查不到 {proof.Count(ProofVerdict.Unknown) + proof.Unread.Count} 处。");
        terminal.Say(wrong > 0
            ? (FormattableString)$"有不符之处，请逐处改正后再核对一遍。"
            : $"没有发现不符之处；查不到的（数据里没有的数字）请人工核对。");
    }

    private static void Mark(Terminal terminal, SourceFile document, DocumentProof proof, string copy)
    {
        if (proof.Remarks.Count == 0)
        {
            terminal.Say($"没有要批注的地方，没有写副本。");
            return;
        }

        if (Proofreading.Mark(document.Bytes, proof).Document is not { } marked)
        {
            terminal.Say($"这份文件放不下批注（例如正文没有段落），没有写副本；不符之处见上表。");
            return;
        }

        OutputFolder.WriteSingle(copy, marked);
        terminal.Say($"已把 {proof.Remarks.Count} 处写成批注，副本在 {copy}。");
    }
}
