using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Tests.Golden;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Layout.Model;

/// <summary>The layout reader sees the same paragraphs as the reader of texts, which knows nothing of layout.</summary>
public sealed class LayoutReaderTests
{
    public static TheoryData<string> Cases() => GoldenTests.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_golden_speech_reads_alike(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        ReadsAlike(DocumentPipeline.Run(input, kit, mask: MaskLevels.Of("none")!.Value).Speech!.Document.Bytes!);
    }

    [Theory]
    [InlineData("speech")]
    [InlineData("notice")]
    public void Clean_files_read_alike(string name) => ReadsAlike(CleanDocument.Named(name).Bytes());

    [Fact]
    public void The_reference_reads_alike() => ReadsAlike(File.ReadAllBytes(Repository.At("tests", "PingAnDocs.Tests", "Verification", "Layout", "format-ref.docx")));

    [Theory]
    [InlineData("a content control", "<w:sdt><w:sdtContent><w:p><w:r><w:t>控件里的段落</w:t></w:r></w:p></w:sdtContent></w:sdt>")]
    [InlineData("a run control", "<w:p><w:sdt><w:sdtContent><w:r><w:t>控件里的字</w:t></w:r></w:sdtContent></w:sdt></w:p>")]
    [InlineData("tracked changes", "<w:p><w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom w:id=\"3\"><w:r><w:t>走</w:t></w:r></w:moveFrom></w:p>")]
    [InlineData("a text box", "<w:p><w:r><w:t>前</w:t><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>框里</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>后</w:t></w:r></w:p>")]
    [InlineData("ruby and a field", "<w:p><w:r><w:ruby><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>音</w:t></w:r></w:rubyBase></w:ruby></w:r><w:fldSimple w:instr=\" REF x \"><w:r><w:t>第三条</w:t></w:r></w:fldSimple></w:p>")]
    [InlineData("breaks and tabs", "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"400\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:br/><w:br w:type=\"page\"/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>")]
    public void Uncommon_markup_reads_alike(string what, string paragraph)
    {
        Assert.NotEmpty(what);
        ReadsAlike(CleanDocument.Of(paragraph + CleanXml.Section).Bytes());
    }

    private static void ReadsAlike(byte[] file)
    {
        var faults = new DiagnosticBag();
        var document = LayoutReader.Read(file, faults)!;
        var stories = StoryBook.Read(PackageReader.Open(file, faults)!, known: null, faults)!;
        Assert.Empty(faults.Items);
        Assert.Equal(
            stories.SelectMany(story => story.Paragraphs).Select(paragraph => (paragraph.Aside, paragraph.Number, paragraph.Text)),
            document.Parts.SelectMany(part => part.Paragraphs).Select(paragraph => (paragraph.Part, paragraph.Number, paragraph.Text)));
    }
}
