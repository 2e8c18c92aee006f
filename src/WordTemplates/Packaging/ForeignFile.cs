using System.Text;

namespace WordTemplates.Packaging;

/// <summary>Recognises by content, never by name, what people hand in instead of a .docx, to say it plainly.</summary>
internal static class ForeignFile
{
    private const string SaveAs = "请用 Word 或 WPS 打开它，另存为 .docx。";

    /// <summary>Size of the owner file Word keeps beside an open document.</summary>
    private const int LockFileLength = 162;

    private static readonly (byte[] Head, string Message, string Hint)[] Heads =
    [
        ("PK"u8.ToArray(), "文件不完整：压缩包的末尾没有了。", "多半是没有下载或复制完，请重新取一份。"),
        ("{\\rtf"u8.ToArray(), "文件是 RTF 格式，不是 .docx。", SaveAs),
        ("%PDF"u8.ToArray(), "文件是 PDF，不是 .docx。", "请找到生成它的 Word 文件。"),
        ("<"u8.ToArray(), "文件是网页或 XML，不是 .docx。", SaveAs),
        ([0xEF, 0xBB, 0xBF, (byte)'<'], "文件是网页或 XML，不是 .docx。", SaveAs),
        ([0x1F, 0x8B], "文件是 gzip 压缩包，不是 .docx。", "请先解压。"),
    ];

    /// <summary>What an OLE container is: the faults say whether it is locked or merely old.</summary>
    public static (string Message, string Hint) OleContainer(ReadOnlySpan<byte> file) =>
        file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? ("文件带有打开密码。", "请在 Word 里去掉密码后另存为 .docx。")
        : file.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? ("文件是旧的 .doc（或 .wps）格式。", SaveAs)
        : ("文件带有密码，或是旧的 .doc 格式。", "请去掉密码，另存为 .docx。");

    /// <summary>What a file that is no zip may be.</summary>
    public static (string Message, string Hint) Describe(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            return ("文件是空的（0 字节）。", "请重新复制一份模板。");
        if (file.Length == LockFileLength && file[0] is > 0 and < 54)
            return ("这是 Word 打开文件时的临时文件（文件名以 ~$ 开头），不是文档。", "请选择不带 ~$ 的那个文件。");
        var text = file.TrimStart(" \t\r\n"u8);
        foreach (var (head, message, hint) in Heads)
        {
            if (text.StartsWith(head))
                return (message, hint);
        }

        return ("文件不是 Word 文档（.docx），或者已经损坏。", SaveAs);
    }
}
