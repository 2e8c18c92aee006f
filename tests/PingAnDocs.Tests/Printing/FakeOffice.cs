using PingAnDocs.Printing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PingAnDocs.Tests.Printing;

/// <summary>A shell script in the place of soffice that misbehaves as a test needs it.</summary>
internal sealed class FakeOffice : IDisposable
{
    private readonly ScratchFolder folder = new();

    /// <param name="forEachFile">Shell lines for each Word file: $file is the file, $pdf the PDF that is wanted, $home the folder of the script, where good.pdf lies.</param>
    /// <param name="after">Shell lines at the end.</param>
    public FakeOffice(string forEachFile, string after = "")
    {
        File.WriteAllBytes(folder.At("good.pdf"), GoodPdf());
        File.WriteAllText(Program, $"""
            #!/bin/sh
            home='{folder.Path}'
            echo "$@" >> "$home/arguments"
            env > "$home/environment"
            while [ "$1" != "--outdir" ]; do shift; done
            out=$2; shift 2
            echo "$out" >> "$home/rooms"
            for file in "$@"; do
            pdf="$out/$(basename "$file" .docx).pdf"
            {forEachFile}
            done
            {after}
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Program => folder.At("soffice");

    /// <summary>What the script put down under a name, line by line.</summary>
    public string[] Lines(string name) => File.ReadAllLines(folder.At(name));

    public DocumentPrinter Printer(int seconds = 60) => new(Program, new PrintLimits(TimeSpan.FromSeconds(seconds), TimeSpan.Zero));

    /// <summary>Prints documents of which nothing is asked but their content.</summary>
    public IReadOnlyList<PrintResult> Print(int seconds, params string[] contents) =>
        Printer(seconds).Print([.. contents.Select((content, index) => new PrintJob($"{index + 1}号.docx", System.Text.Encoding.UTF8.GetBytes(content)))]);

    public PrintResult Print(int seconds = 60) => Print(seconds, "word")[0];

    public static void SkipOnWindows() => Assert.SkipWhen(OperatingSystem.IsWindows(), "the fake program is a shell script");

    public void Dispose() => folder.Dispose();

    private static byte[] GoodPdf()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        builder.AddPage(PageSize.A4).AddText("Page one", 12, new PdfPoint(72, 700), font);
        return builder.Build();
    }
}
