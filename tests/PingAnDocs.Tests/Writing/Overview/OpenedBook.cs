using System.Diagnostics;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>A workbook as LibreOffice prints it.</summary>
internal static class OpenedBook
{
    /// <summary>All words of its pages, without blanks.</summary>
    public static string Words(byte[] book)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("a.xlsx"), book);
        Run("soffice", "--headless", $"-env:UserInstallation=file://{folder.Path}/profile", "--convert-to", "pdf", "--outdir", folder.Path, folder.At("a.xlsx"));
        Assert.True(File.Exists(folder.At("a.pdf")), "LibreOffice wrote no PDF");
        Run("pdftotext", "-enc", "UTF-8", folder.At("a.pdf"), folder.At("a.txt"));
        return string.Concat(File.ReadAllText(folder.At("a.txt")).Where(sign => !char.IsWhiteSpace(sign)));
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(TimeSpan.FromSeconds(180))) return;
        process.Kill(entireProcessTree: true);
        Assert.Fail($"{program} did not end within three minutes");
    }
}
