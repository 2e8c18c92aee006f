using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class SchemaCheckTests
{
    [Fact]
    public void A_schema_error_the_template_does_not_have_is_found() =>
        AssertFinds(WithAtEnd("<w:p><w:r><w:t/></w:r><w:pPr/></w:p>"), "VF020");

    [Fact]
    public void A_body_that_goes_on_after_its_section_properties_is_found() =>
        AssertFinds(Altered("</w:sectPr>", "</w:sectPr><w:p/>"), "VF020");

    [Fact]
    public void A_schema_error_of_the_template_itself_is_forgiven()
    {
        var docx = Faulty(SpeechFile.Standard);
        Assert.Empty(Codes(docx, SpeechDraft.Standard, Faulty(SpeechFile.Template)));
        AssertFinds(docx, "VF020");
    }

    private static byte[] Faulty(byte[] docx) =>
        DocxEdit.Replace(docx, "<w:evenAndOddHeaders />", "<w:evenAndOddHeaders w:wrong=\"1\" />", "word/settings.xml");
}
