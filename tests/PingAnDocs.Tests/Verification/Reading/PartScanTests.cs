using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;
using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Reading;

public class PartScanTests
{
    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/footer1.xml")]
    [InlineData("_rels/.rels")]
    public void A_part_that_is_no_XML_is_found(string part) =>
        AssertFinds(DocxEdit.Write(SpeechFile.Standard, part, DocxEdit.Read(SpeechFile.Standard, part)[..^3]), "VF004");

    [Fact]
    public void A_document_type_is_found() =>
        AssertFinds(DocxEdit.Write(SpeechFile.Standard, "word/settings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "VF005");

    [Fact]
    public void Deep_nesting_is_found_before_anything_recurses()
    {
        var deep = new StringBuilder().Insert(0, "<a>", 20000).Insert(60000, "</a>", 20000).ToString();
        AssertFinds(DocxEdit.Write(SpeechFile.Standard, "word/settings.xml", deep), "VF008");
    }

    [Fact]
    public void A_part_that_is_XML_by_its_type_only_is_scanned_as_well()
    {
        var deep = new StringBuilder().Insert(0, "<a>", 300).Insert(900, "</a>", 300).ToString();
        var docx = DocxEdit.Replace(SpeechFile.Standard, "/word/document.xml", "/word/document.bin", "[Content_Types].xml");
        Assert.Contains("VF008", Codes(DocxEdit.AddEntry(docx, "word/document.bin", deep)));
    }

    [Fact]
    public void Speeches_of_different_length_and_wording_share_a_fingerprint()
    {
        var longer = SpeechDraft.Standard with
        {
            Closing = [.. SpeechDraft.Standard.Closing, SpeechDraft.Paragraph("三是再加一条。", "平安建设永远在路上。"), SpeechDraft.Paragraph(null, "谢谢大家。")],
        };
        Assert.Equal(Fingerprint(SpeechFile.Standard), Fingerprint(SpeechFile.Of(longer)));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:pPr/></w:r></w:p>")]
    [InlineData("<w:p w:wrong=\"1\"/>")]
    [InlineData("<w:tbl/>")]
    public void Another_structure_has_another_fingerprint(string xml) =>
        Assert.NotEqual(Fingerprint(SpeechFile.Standard), Fingerprint(WithAtEnd(xml)));

    [Fact]
    public void A_speech_is_made_of_its_templates_blocks() =>
        Assert.True(Structures(SpeechFile.Standard)[DocxEdit.Main].IsWithin(Structures(SpeechFile.Template)[DocxEdit.Main]));

    [Fact]
    public void A_block_with_an_id_may_not_be_repeated()
    {
        const string marked = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/></w:p>";
        var (once, twice) = (Structures(WithAtEnd(marked))[DocxEdit.Main], Structures(WithAtEnd(marked + marked))[DocxEdit.Main]);
        Assert.True(once.IsWithin(twice));
        Assert.False(twice.IsWithin(once));
    }

    private static ulong Fingerprint(byte[] docx) => StructureFingerprint.Of(Structures(docx));

    private static IReadOnlyDictionary<string, PartStructure> Structures(byte[] docx) =>
        PartScan.Read(PackageReader.Open(docx, new DiagnosticBag())!, known: null, new DiagnosticBag())!;
}
