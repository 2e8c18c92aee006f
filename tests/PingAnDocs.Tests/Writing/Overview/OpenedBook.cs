using PingAnDocs.Tests.Rendering;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>A workbook as LibreOffice prints it.</summary>
internal static class OpenedBook
{
    /// <summary>All words of its pages, without blanks.</summary>
    public static string Words(byte[] book)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("a.xlsx"), book);
        LibreOffice.Run("soffice", "--headless", $"-env:UserInstallation=file://{folder.Path}/profile", "--convert-to", "pdf", "--outdir", folder.Path, folder.At("a.xlsx"));
        Assert.True(File.Exists(folder.At("a.pdf")), "LibreOffice wrote no PDF");
        LibreOffice.Run("pdftotext", "-enc", "UTF-8", folder.At("a.pdf"), folder.At("a.txt"));
        return string.Concat(File.ReadAllText(folder.At("a.txt")).Where(sign => !char.IsWhiteSpace(sign)));
    }
}
