using System.Text;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests.Verification;

public class PackageTests
{
    private const string DocumentRelations = "word/_rels/document.xml.rels";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(4000)]
    public void A_truncated_file_is_refused(int length) => AssertFinds(SpeechFile.Standard[..length], "VF001");

    [Fact]
    public void A_flipped_bit_in_the_compressed_text_never_passes()
    {
        for (var at = 40; at < SpeechFile.Standard.Length; at += 97)
        {
            var docx = (byte[])SpeechFile.Standard.Clone();
            docx[at] ^= 0x10;
            var report = DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template);
            // A bit of a time stamp or an attribute of the zip directory harms nobody.
            if (report.Released) Assert.Equal(DocxEdit.Read(SpeechFile.Standard), DocxEdit.Read(docx));
        }
    }

    [Fact]
    public void An_external_relationship_is_found()
    {
        AssertFinds(WithRelation("image", "http://example.org/x.png", external: true), "VF011");
        AssertFinds(WithRelation("hyperlink", "file:///c:/x.docx", external: true), "VF011");
        AssertFinds(WithRelation("hyperlink", "javascript:alert(1)", external: true), "VF011");
    }

    [Fact]
    public void Web_and_mail_links_are_allowed()
    {
        Assert.Empty(Codes(WithRelation("hyperlink", "https://example.org/", external: true)));
        Assert.Empty(Codes(WithRelation("hyperlink", "mailto:a@example.org", external: true)));
    }

    [Fact]
    public void A_relationship_to_a_missing_part_is_found() => AssertFinds(WithRelation("image", "media/no.png", external: false), "VF014", "VF021");

    [Fact]
    public void Active_content_is_found()
    {
        AssertFinds(DocxEdit.AddEntry(SpeechFile.Standard, "word/vbaProject.bin", "x"), "VF012");
        AssertFinds(DocxEdit.AddEntry(SpeechFile.Standard, "word/activeX/activeX1.bin", "x"), "VF012");
        AssertFinds(WithRelation("attachedTemplate", "file:///C:/Users/a/Normal.dotm", external: true), "VF011", "VF012");
        Assert.Contains("VF012", Codes(DocxEdit.Replace(SpeechFile.Standard, "<w:sectPr>", "<w:altChunk r:id=\"rId9\"/><w:sectPr>")));
        Assert.Contains("VF012", Codes(DocxEdit.Replace(
            SpeechFile.Standard, "wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml", "[Content_Types].xml")));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("WORD/styles.xml")]
    [InlineData("../x.txt")]
    [InlineData("/abs.txt")]
    [InlineData("C:\\evil.txt")]
    [InlineData("word//x.txt")]
    public void A_doubled_or_wild_entry_name_is_found(string name) =>
        Assert.Contains("VF006", Codes(DocxEdit.AddEntry(SpeechFile.Standard, name, "<x/>")));

    [Theory]
    [InlineData("word/document.xml", "VF004")]
    [InlineData("word/styles.xml", "VF004")]
    [InlineData("word/footer1.xml", "VF004")]
    [InlineData("[Content_Types].xml", "VF004")]
    [InlineData("_rels/.rels", "VF004")]
    public void A_part_that_is_no_XML_is_found(string part, string code) =>
        AssertFinds(DocxEdit.Write(SpeechFile.Standard, part, DocxEdit.Read(SpeechFile.Standard, part)[..^3]), code);

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
    public void A_field_the_template_does_not_have_is_found() =>
        Assert.Contains("VF016", Codes(DocxEdit.Replace(SpeechFile.Standard, "<w:sectPr>", "<w:p><w:fldSimple w:instr=\"INCLUDETEXT x\"/></w:p><w:sectPr>")));

    [Fact]
    public void Tracked_deletions_are_not_read_but_reported()
    {
        const string deleted = "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>99.99%</w:delText></w:r></w:del>";
        AssertFinds(DocxEdit.Replace(SpeechFile.Standard, "<w:r><w:t>夜间", deleted + "<w:r><w:t>夜间"), "VF017");
    }

    [Fact]
    public void A_schema_error_the_template_does_not_have_is_found() =>
        AssertFinds(DocxEdit.Replace(SpeechFile.Standard, "<w:sectPr>", "<w:p><w:r><w:t/></w:r><w:pPr/></w:p><w:sectPr>"), "VF020");

    [Fact]
    public void A_schema_error_of_the_template_itself_is_forgiven()
    {
        var template = DocxEdit.Replace(SpeechFile.Template, "<w:evenAndOddHeaders />", "<w:evenAndOddHeaders w:wrong=\"1\" />", "word/settings.xml");
        var docx = DocxEdit.Replace(SpeechFile.Standard, "<w:evenAndOddHeaders />", "<w:evenAndOddHeaders w:wrong=\"1\" />", "word/settings.xml");
        Assert.Empty(DocumentVerifier.Verify(docx, SpeechDraft.Standard, template).Diagnostics);
        AssertFinds(docx, "VF020");
    }

    [Fact]
    public void A_missing_main_part_is_found()
    {
        Assert.Equal(["VF007"], Codes(DocxEdit.AddEntry(DocxEdit.Without(SpeechFile.Standard, DocxEdit.Main), "word/x.xml", "<x/>")));
    }

    [Fact]
    public void A_damaged_template_is_reported_and_nothing_is_released() =>
        Assert.Equal(["VF010"], DocumentVerifier.Verify(SpeechFile.Standard, SpeechDraft.Standard, new byte[10]).Diagnostics.Select(fault => fault.Code));

    private static byte[] WithRelation(string type, string target, bool external)
    {
        var mode = external ? " TargetMode=\"External\"" : "";
        var relation = $"<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"{mode}/>";
        return DocxEdit.Replace(SpeechFile.Standard, "</Relationships>", relation + "</Relationships>", DocumentRelations);
    }

    private static IEnumerable<string> Codes(byte[] docx) =>
        DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template).Diagnostics.Select(fault => fault.Code);

    private static void AssertFinds(byte[] docx, params string[] codes) =>
        Assert.Equal(codes, Codes(docx).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
