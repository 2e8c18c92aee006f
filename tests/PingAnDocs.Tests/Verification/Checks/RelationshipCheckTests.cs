using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class RelationshipCheckTests
{
    [Theory]
    [InlineData("image", "http://example.org/x.png")]
    [InlineData("hyperlink", "file:///c:/x.docx")]
    [InlineData("hyperlink", "javascript:alert(1)")]
    public void An_external_relationship_is_found(string type, string target) => AssertFinds(With(type, target, external: true), "VF011");

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("mailto:a@example.org")]
    public void Web_and_mail_links_are_allowed(string target) => AssertFinds(With("hyperlink", target, external: true));

    [Fact]
    public void A_remote_template_is_found() => AssertFinds(With("attachedTemplate", "file:///C:/a/Normal.dotm", external: true), "VF011", "VF012");

    [Fact]
    public void A_relationship_to_a_missing_part_is_found() => AssertFinds(With("image", "media/no.png", external: false), "VF014", "VF021");

    [Fact]
    public void A_macro_content_type_is_found() => Assert.Contains("VF012", Codes(DocxEdit.Replace(
        SpeechFile.Standard, "<Override ", "<Override PartName=\"/word/x.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/><Override ", "[Content_Types].xml")));

    private static byte[] With(string type, string target, bool external)
    {
        var mode = external ? " TargetMode=\"External\"" : "";
        var relation = $"<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"{mode}/>";
        return DocxEdit.Replace(SpeechFile.Standard, "</Relationships>", relation + "</Relationships>", "word/_rels/document.xml.rels");
    }
}
