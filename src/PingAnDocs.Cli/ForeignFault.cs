using PingAnDocs.Data;

namespace PingAnDocs.Cli;

/// <summary>Words the faults of a file of another hand for whoever brought it.</summary>
internal static class ForeignFault
{
    private const string Unreadable = "VF001";

    /// <summary>The fault with the file's own name; for a file that is no Word document, with what may be done about it.</summary>
    public static Diagnostic Of(Diagnostic fault, string file)
    {
        var named = fault with { Place = fault.Place with { File = file } };
        return fault.Code != Unreadable ? named : named with
        {
            Message = "这不是完整的 Word 文档（.docx），打不开。",
            Hint = "如果是 .doc 或 .wps 文件，请用 Word 或 WPS 打开后另存为 .docx；如果是下载、拷贝来的，请重新取一份。",
        };
    }
}
