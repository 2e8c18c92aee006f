using System.IO.Compression;
using PingAnDocs.Similarity;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Similarity;

public class DocumentTextTests
{
    [Fact]
    public void The_running_text_is_what_verification_reads()
    {
        var lines = Read(SpeechFile.Standard);
        Assert.All(SpeechDraft.Standard.Paragraphs, paragraph => Assert.Contains(lines, line => line.IsWording && line.Text.EndsWith(paragraph.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)));
        Assert.Equal(SpeechDraft.Standard.Sections.Select(section => section.Heading.Text), lines.Where(line => line.IsSection).Select(line => line.Text));
    }

    [Fact]
    public void A_long_title_is_one_line_though_it_breaks_inside_a_name()
    {
        const string Title = "在沙河县推进会上的讲话";
        var lines = Read(SpeechFile.Of(SpeechDraft.Standard with { Title = Title, TitleBreak = 2 }));
        Assert.Contains(lines, line => line.Text == Title && line.IsWording);
    }

    [Fact]
    public void A_file_that_is_no_Word_document_says_nothing() => Assert.Empty(DocumentText.Read(new byte[] { 1, 2, 3 }, SpeechFile.Template));

    [Fact]
    public void The_properties_of_the_file_are_read_too()
    {
        using var file = new MemoryStream();
        file.Write(SpeechFile.Standard);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        using (var part = new StreamWriter(archive.CreateEntry("docProps/custom.xml").Open())) part.Write("<Properties><property>沙河县</property></Properties>");
        Assert.Equal(new DocumentLine("docProps/custom.xml", "沙河县", IsWording: false, IsSection: false), Assert.Single(Read(file.ToArray()), line => line.Place.StartsWith("docProps/", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<DocumentLine> Read(byte[] document) => DocumentText.Read(document, SpeechFile.Template);
}
