using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using WordTemplates;

namespace PingAnDocs.Benchmarks;

/// <summary>Whether time grows in step with rows, tags and paragraphs: each line should cost ten times the one above, not a hundred.</summary>
internal static class EngineGrowth
{
    public static void Measure()
    {
        Console.WriteLine("| what | count | compile ms | render ms | size KB |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var count in new[] { 1_000, 10_000, 100_000 })
            Report("table rows of 6 values", count, Table(), Rows(count));
        foreach (var count in new[] { 100, 1_000, 10_000 })
            Report("tags, one a paragraph", count, string.Concat(Enumerable.Range(0, count).Select(i => P($"甲{{{{值{i % 50}}}}}乙"))), Values());
        foreach (var count in new[] { 100, 1_000, 10_000 })
            Report("conditions", count, string.Concat(Enumerable.Range(0, count).Select(i => P($"{{{{#值{i % 50}}}}}") + P("文字") + P($"{{{{/值{i % 50}}}}}"))), Values());
        foreach (var count in new[] { 1_000, 10_000, 100_000 })
            Report("paragraphs without tags", count, string.Concat(Enumerable.Repeat(P("没有标签的段落。"), count)) + P("{{值1}}"), Values());
    }

    private static void Report(string what, int count, string body, ObjectValue data)
    {
        var bytes = Package(body);
        WordTemplate.Compile(bytes).Template!.Render(data);
        var start = Stopwatch.GetTimestamp();
        var template = WordTemplate.Compile(bytes).Template!;
        var compiled = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        var result = template.Render(data);
        var rendered = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(FormattableString.Invariant(
            $"| {what} | {count} | {compiled.TotalMilliseconds:0.0} | {rendered.TotalMilliseconds:0.0} | {result.Document?.Length >> 10} |"));
    }

    private static byte[] Package(string body)
    {
        var file = new MemoryStream();
        file.Write(ReferenceWorkload.Template());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var stream = zip.CreateEntry("word/document.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}<w:sectPr/></w:body></w:document>"));
        }

        return file.ToArray();
    }

    private static string Table() =>
        $"<w:tbl><w:tr>{string.Concat(Enumerable.Range(1, 6).Select(i => $"<w:tc>{P($"{(i == 1 ? "{{#行}}" : "")}{{{{列{i}}}}}{(i == 6 ? "{{/行}}" : "")}")}</w:tc>"))}</w:tr></w:tbl>{P("")}";

    private static ObjectValue Rows(int count)
    {
        var rows = Enumerable.Range(0, count).Select(i => (TemplateValue)new ObjectValue(Enumerable.Range(1, 6).ToDictionary(column => $"列{column}", column => (TemplateValue)$"{i * column % 9973}")));
        return new ObjectValue(new Dictionary<string, TemplateValue>(Values().Members) { ["行"] = new ListValue([.. rows]) });
    }

    private static ObjectValue Values() => new(Enumerable.Range(0, 50).ToDictionary(i => $"值{i}", i => (TemplateValue)$"第{i}项"));

    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";
}
