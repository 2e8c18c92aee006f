using System.Diagnostics;

namespace PingAnDocs.Tests.Rendering;

/// <summary>Turns Word files into pages with LibreOffice and reads the pages' words with pdftotext. The exit code of soffice says nothing: the file does.</summary>
internal static class LibreOffice
{
    public static bool IsInstalled { get; } = Found("soffice") && Found("pdftotext");

    /// <summary>True when it opens workbooks too; the package with Calc is one of its own.</summary>
    public static bool HasCalc { get; } = IsInstalled && PathFolders.Select(folder => new FileInfo(Path.Combine(folder, "soffice"))).Where(file => file.Exists)
        .Select(file => (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).DirectoryName!).Any(folder => Directory.EnumerateFiles(folder, "*sclo.*").Any());

    /// <summary>The bbox-layout XML of the printed file.</summary>
    public static string Print(byte[] docx, string name)
    {
        var folder = Directory.CreateTempSubdirectory("pingan-layout-").FullName;
        try
        {
            var (word, pdf, layout) = (Path.Combine(folder, name + ".docx"), Path.Combine(folder, name + ".pdf"), Path.Combine(folder, name + ".xml"));
            File.WriteAllBytes(word, docx);
            Run("soffice", "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, word);
            Assert.True(File.Exists(pdf), "LibreOffice wrote no PDF");
            Run("pdftotext", "-bbox-layout", pdf, layout);
            return File.ReadAllText(layout);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs a program that may take its time; one that hangs fails the test.</summary>
    internal static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(TimeSpan.FromSeconds(120))) return;
        process.Kill(entireProcessTree: true);
        Assert.Fail($"{program} did not end within two minutes");
    }

    private static bool Found(string program) => PathFolders.Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string[] PathFolders => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
}
