using System.Diagnostics;
using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Printing;

/// <summary>Turns Word files into PDF with LibreOffice, and trusts it with nothing: own profile, no network, no macros, limited time; what counts is the file.</summary>
/// <param name="program">Path of soffice.</param>
/// <param name="limits">How long it may take.</param>
public sealed class DocumentPrinter(string program, PrintLimits limits)
{
    /// <summary>Documents of one run of LibreOffice: a run that hangs costs no more than these their time.</summary>
    private const int MostAtOnce = 25;

    private const int MostHung = 2;

    private const string Mark = "PINGAN_PRINT_ROOM";

    private static readonly string[] ProxyVariables = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"];

    /// <summary>The printer of this machine; null with the reason in the bag.</summary>
    public static DocumentPrinter? Find(DiagnosticBag faults) =>
        OfficeProgram.Find(faults) is { } program ? new DocumentPrinter(program, PrintLimits.Standard) : null;

    /// <summary>Prints one file.</summary>
    public PrintResult Print(PrintJob job) => Print([job])[0];

    /// <summary>Prints many files, as many as possible in one run; results in the order of the files.</summary>
    public IReadOnlyList<PrintResult> Print(IReadOnlyList<PrintJob> jobs) => [.. jobs.Chunk(MostAtOnce).SelectMany(Chunk)];

    private PrintResult[] Chunk(PrintJob[] jobs)
    {
        var (results, end) = Run(jobs);
        if (jobs.Length == 1 || end == ProcessEnd.NotStarted) return results;
        // One bad file may take the rest of its run with it: those without a PDF get a run of their own, unless it is the program that hangs.
        for (var (index, hung) = (0, 0); index < jobs.Length && hung < MostHung; index++)
        {
            if (results[index].Pdf is not null) continue;
            (var alone, end) = Run([jobs[index]]);
            results[index] = alone[0];
            if (end == ProcessEnd.TimedOut) hung++;
        }

        return results;
    }

    private (PrintResult[] Results, ProcessEnd End) Run(PrintJob[] jobs)
    {
        try
        {
            using var room = new PrintRoom();
            var names = jobs.Select((job, index) => Put(room, job, index)).ToList();
            var end = BoundedProcess.Run(Command(room, names), KeyValuePair.Create(Mark, room.Scratch), limits.Of(jobs.Length));
            return ([.. jobs.Select((job, index) => Result(job, Path.Combine(room.Output, $"{Stem(index)}.pdf"), end))], end);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([.. jobs.Select(job => Failed(job, "临时文件夹不能写入，PDF 没有生成。", "请检查临时文件夹的剩余空间和写入权限。"))], ProcessEnd.NotStarted);
        }
    }

    // Names of our own: no name of a file is ever taken for an option or a path.
    private static string Put(PrintRoom room, PrintJob job, int index)
    {
        var path = Path.Combine(room.Input, $"{Stem(index)}.docx");
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(job.Document.Span);
        return path;
    }

    private ProcessStartInfo Command(PrintRoom room, IReadOnlyList<string> files)
    {
        var start = new ProcessStartInfo(program,
        [
            $"-env:UserInstallation={new Uri(room.Profile).AbsoluteUri}", "--headless", "--invisible", "--norestore", "--nologo", "--nolockcheck", "--nodefault", "--nofirststartwizard",
            "--convert-to", "pdf:writer_pdf_Export", "--outdir", room.Output, .. files,
        ]) { WorkingDirectory = room.Scratch };
        foreach (var name in ProxyVariables.SelectMany(name => new[] { name, name.ToUpperInvariant() })) start.Environment[name] = PrintRoom.DeadProxy;
        foreach (var name in new[] { "no_proxy", "NO_PROXY" }) start.Environment.Remove(name);
        foreach (var name in new[] { "TMPDIR", "TMP", "TEMP" }) start.Environment[name] = room.Scratch;
        return start;
    }

    private static PrintResult Result(PrintJob job, string path, ProcessEnd end)
    {
        if (PdfFile.Read(path) is { } pdf && PdfReader.Read(pdf) is { } pages) return new PrintResult(job.Name, pdf, pages, Fault: null);
        return end switch
        {
            ProcessEnd.TimedOut => Failed(job, "LibreOffice 在限定的时间内没有完成转换，已经中止，PDF 没有生成。", "请用 Word 或 WPS 打开文稿检查，另存为 PDF。"),
            ProcessEnd.NotStarted => Failed(job, "LibreOffice 不能启动，PDF 没有生成。", $"请检查 LibreOffice 的安装，以及环境变量 {OfficeProgram.Variable}。"),
            _ => Failed(job, "LibreOffice 没有写出完整的 PDF。", "请用 Word 或 WPS 打开文稿检查，另存为 PDF。"),
        };
    }

    private static PrintResult Failed(PrintJob job, string message, string hint) =>
        new(job.Name, Pdf: null, Pages: null, new Diagnostic("IO022", Severity.Warning, SourcePlace.WholeFile(job.Name), message, "", "", hint));

    private static string Stem(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
