using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Rendered;

namespace PingAnDocs.Writing;

/// <summary>What a run has to say about a document besides what the stages said.</summary>
internal static class OutcomeFaults
{
    /// <summary>An older speech may hold hand-made edits: it is left where it is, but nobody shall take it for the new one.</summary>
    public static Diagnostic Stale(InputFile file) => new(
        "IO006", Severity.Warning, SourcePlace.WholeFile($"{file.OutputName}.docx"),
        $"本次未生成新文档；输出文件夹中的“{file.OutputName}.docx”是以前生成的，与本次数据不对应。", "", "",
        "请勿使用旧文档；改正问题后重新生成，或自行删除旧文档。");

    /// <summary>The document itself is there and right; only its proof copy could not be made.</summary>
    public static Diagnostic NoProof(Diagnostic fault) => fault with { Severity = Severity.Warning, Message = "核对稿没有生成：" + fault.Message };

    /// <summary>An older PDF lies beside a newer Word file.</summary>
    public static Diagnostic StalePdf(string pdf, string word) => new(
        "IO023", Severity.Warning, SourcePlace.WholeFile(pdf), $"输出文件夹中的“{pdf}”是以前的，与本次生成的“{word}”不对应。", "", "",
        "请勿使用旧的 PDF；加 --pdf 重新生成，或自行删除。");

    /// <summary>The PDF was made but could not be written.</summary>
    public static Diagnostic PdfNotWritten(string pdf) => new(
        "IO022", Severity.Warning, SourcePlace.WholeFile(pdf), "PDF 写不进输出文件夹。", "", "", "请检查磁盘空间和写入权限，并关闭已打开的同名 PDF 后重试。");

    /// <summary>The machine lacks fonts the Word file asks for; another font of the same class of type is worth a note, any other a warning.</summary>
    public static Diagnostic OtherFonts(string pdf, IReadOnlyList<FontSubstitution> others) => new(
        "IO024", others.All(font => font.SameClass) ? Severity.Note : Severity.Warning, SourcePlace.WholeFile(pdf),
        $"PDF 中的字体有替换：{string.Join("；", others)}。", "", "", "请在装有这些字体的电脑上生成 PDF；正式印发以 Word 文稿为准。");

    /// <summary>A disk that refuses to be written, or a fault of this program.</summary>
    public static Diagnostic Unexpected(InputFile file, Exception fault) => fault is IOException or UnauthorizedAccessException
        ? new("IO005", Severity.Error, SourcePlace.WholeFile($"{file.OutputName}.docx"), $"文档写不进输出文件夹：{DiskFault.Of(fault).Reason}。", "", "", DiskFault.Of(fault).Hint)
        : new("IO008", Severity.Error, SourcePlace.WholeFile(file.Shown), "程序内部出错，这份文档没有生成。",
            fault.GetType().Name, "", "请用 --log 记下日志，连同这份数据一起反馈给维护人员。");
}
