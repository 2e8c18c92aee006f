using System.Diagnostics;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>A PDF as poppler reads it.</summary>
internal static class PrintedPage
{
    /// <summary>Its words and the size of its pages, both without blanks.</summary>
    public static (string Words, string Size) Read(byte[] pdf)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("a.pdf"), pdf);
        var info = Run("pdfinfo", folder.At("a.pdf")).Split('\n').Single(line => line.StartsWith("Page size:", StringComparison.Ordinal));
        return (Packed(Run("pdftotext", "-enc", "UTF-8", folder.At("a.pdf"), "-")), Packed(info["Page size:".Length..]));
    }

    private static string Packed(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
