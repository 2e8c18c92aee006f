using System.Diagnostics;
using System.Globalization;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>A PDF as poppler reads it.</summary>
internal static class PrintedPage
{
    /// <summary>Its words and the size of its pages, both without blanks, and how many pages it has.</summary>
    public static (string Words, string Size, int Pages) Read(byte[] pdf)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("a.pdf"), pdf);
        var info = Run("pdfinfo", folder.At("a.pdf")).Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => Packed(pair[1]), StringComparer.Ordinal);
        return (Packed(Run("pdftotext", "-enc", "UTF-8", folder.At("a.pdf"), "-")), info["Page size"].Single(), int.Parse(info["Pages"].Single(), CultureInfo.InvariantCulture));
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
