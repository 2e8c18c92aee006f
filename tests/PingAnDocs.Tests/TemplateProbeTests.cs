using System.IO.Compression;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;
using WordTemplates;

namespace PingAnDocs.Tests;

public class TemplateProbeTests
{
    private static readonly byte[] Template = File.ReadAllBytes(Repository.At("templates", "speech", "template.docx"));

    [Fact]
    public void The_shipped_template_takes_the_fullest_and_the_least_speech() => Assert.Empty(Probe(Template));

    [Fact]
    public void A_tag_nobody_fills_is_found_before_any_data_is_read() =>
        Assert.Contains(Probe(Replaced("{{称谓}}", "{{称呼语}}")), fault => fault.Found.Contains("称呼语", StringComparison.Ordinal));

    [Fact]
    public void A_template_that_leaves_out_a_part_of_the_speech_is_found() =>
        Assert.NotEmpty(Probe(Replaced("{{正文}}", "（略）")));

    private static IReadOnlyList<Diagnostic> Probe(byte[] bytes)
    {
        var compiled = WordTemplate.Compile(bytes);
        return compiled.Template is null ? [] : TemplateProbe.Check(compiled.Template, bytes, Outline.Usual);
    }

    /// <summary>The shipped template with one text of its main part replaced.</summary>
    private static byte[] Replaced(string old, string replacement)
    {
        using var stream = new MemoryStream();
        stream.Write(Template);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8)) text = reader.ReadToEnd();
            Assert.Contains(old, text, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(text.Replace(old, replacement, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }
}
