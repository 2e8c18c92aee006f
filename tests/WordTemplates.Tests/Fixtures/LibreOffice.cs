using System.Diagnostics;

namespace WordTemplates.Tests.Fixtures;

/// <summary>Prints Word files with LibreOffice and reads the words of the pages. Its exit code says nothing: the file does.</summary>
internal static class LibreOffice
{
    public static bool IsInstalled { get; } = Found("soffice") && Found("pdftotext");

    /// <summary>All words of the printed file, without blanks.</summary>
    public static string Text(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("word-templates-").FullName;
        try
        {
            var (word, pdf, text) = (Path.Combine(folder, "filled.docx"), Path.Combine(folder, "filled.pdf"), Path.Combine(folder, "filled.txt"));
            File.WriteAllBytes(word, docx);
            Run("soffice", "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, word);
            Assert.True(File.Exists(pdf), "LibreOffice wrote no PDF");
            Run("pdftotext", "-enc", "UTF-8", pdf, text);
            return string.Concat(File.ReadAllText(text).Where(character => !char.IsWhiteSpace(character)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(TimeSpan.FromSeconds(120)))
            return;
        process.Kill(entireProcessTree: true);
        Assert.Fail($"{program} did not end within two minutes");
    }

    private static bool Found(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
