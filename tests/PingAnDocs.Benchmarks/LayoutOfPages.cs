using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Benchmarks;

/// <summary>The layout check of a long document: a shipped speech, its body repeated.</summary>
internal static class LayoutOfPages
{
    private const int CharactersOfPage = 22 * 28;
    private const string Body = "<w:body>";

    public static void Measure(int pages)
    {
        var (document, characters) = Long(Speech(), pages * CharactersOfPage);
        Console.WriteLine("| pages | characters | findings | first ms | best ms of 10 |");
        Console.WriteLine("|---|---|---|---|---|");
        var (first, findings) = Time(document);
        var best = Enumerable.Range(0, 10).Min(_ => Time(document).Elapsed);
        Console.WriteLine(FormattableString.Invariant($"| {pages} | {characters} | {findings} | {first.TotalMilliseconds:0} | {best.TotalMilliseconds:0} |"));
    }

    private static (TimeSpan Elapsed, int Findings) Time(byte[] document)
    {
        var start = Stopwatch.GetTimestamp();
        var findings = LayoutChecking.Read(document, new LayoutWish()).Report.Findings.Count();
        return (Stopwatch.GetElapsedTime(start), findings);
    }

    private static byte[] Speech() =>
        DocumentPipeline.Run(new SourceFile("survey.json", File.ReadAllBytes(Samples.SurveyPath)), KitReader.Read(Samples.KitFolder).Kit!).Speech!.Document.Bytes!;

    private static (byte[] Document, int Characters) Long(byte[] speech, int characters)
    {
        using var stream = new MemoryStream();
        stream.Write(speech);
        var length = 0;
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            string markup;
            using (var reader = new StreamReader(entry.Open())) markup = reader.ReadToEnd();
            entry.Delete();
            var (from, end) = (markup.IndexOf(Body, StringComparison.Ordinal) + Body.Length, markup.LastIndexOf("<w:sectPr", StringComparison.Ordinal));
            var body = markup[from..end];
            var once = body.Count(sign => sign is >= '一' and <= '鿿');
            var times = (characters + once - 1) / once;
            length = once * times;
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(markup[..from]);
            for (var time = 0; time < times; time++) writer.Write(body);
            writer.Write(markup[end..]);
        }

        return (stream.ToArray(), length);
    }
}
