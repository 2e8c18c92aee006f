using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Verification;

namespace PingAnDocs.Writing;

/// <summary>Writes NAME.rejected.txt: why a finished document was kept back, sentence by sentence, for the official who waits for it.</summary>
internal static class RejectedText
{
    /// <summary>The text as a file; with a mark at its head, so that every editor on Windows takes it for UTF-8.</summary>
    /// <param name="name">Name of the input.</param>
    /// <param name="report">What verification found.</param>
    /// <param name="masked">True for a masked copy: then places and codes only, because a quotation could tell what the mask hides.</param>
    public static byte[] Write(string name, VerificationReport report, bool masked)
    {
        var text = new StringBuilder($"“{name}”没有通过成稿核验，未予发出。\r\n成稿由程序重新读过，下列各处与数据或者拟定的内容不一致。\r\n");
        var number = 0;
        foreach (var fault in report.ClaimFaults)
        {
            Head(text, ++number, fault.Code, fault.Place);
            if (masked) continue;
            Line(text, "句子", fault.Sentence);
            Line(text, "应为", fault.Expected.Length > 0 ? fault.Expected : "（此处不应有数字或者比较）");
            Line(text, "读出", fault.Found.Length > 0 ? fault.Found : "（没有读出）");
        }

        foreach (var diagnostic in Others(report))
        {
            Head(text, ++number, diagnostic.Code, diagnostic.Place.Path);
            if (masked) continue;
            Line(text, "问题", diagnostic.Message);
            Line(text, "应为", diagnostic.Expected);
            Line(text, "读出", diagnostic.Found);
        }

        if (masked) text.Append("\r\n脱敏稿不写出细节；不带 --mask 再生成一次，可以看到每一处的句子、应为和读出。\r\n");
        text.Append("\r\n请把本文件连同数据文件交给文稿包的维护人员。模板和措辞改正后重新生成即可。\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static IEnumerable<Diagnostic> Others(VerificationReport report)
    {
        var told = report.ClaimFaults.Select(fault => fault.Code).ToHashSet(StringComparer.Ordinal);
        return report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && !told.Contains(diagnostic.Code));
    }

    private static void Head(StringBuilder text, int number, string code, string place) =>
        text.Append($"\r\n{FormattableString.Invariant($"{number}. ")}{(place.Length > 0 ? place : "全文")}（{code}）\r\n");

    private static void Line(StringBuilder text, string label, string content)
    {
        if (content.Length > 0) text.Append($"   {label}：{content}\r\n");
    }
}
