using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class TemplateTextCheckTests
{
    [Fact]
    public void A_field_the_template_does_not_have_is_found() =>
        Assert.Contains("VF016", Codes(WithAtEnd("<w:p><w:fldSimple w:instr=\"INCLUDETEXT x\"/></w:p>")));

    [Fact]
    public void A_field_code_typed_over_several_runs_is_read_as_one()
    {
        const string split = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PA</w:instrText></w:r><w:r><w:instrText>GE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        AssertFinds(WithAtEnd(split));
        Assert.Contains("VF016", Codes(WithAtEnd(split.Replace(">PA<", ">DDE<", StringComparison.Ordinal))));
    }

    [Fact]
    public void Tracked_deletions_are_not_read_but_reported() =>
        AssertFinds(WithRun("<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>99.99%</w:delText></w:r></w:del>"), "VF017");

    [Theory]
    [InlineData("<w:p>走失的文字</w:p>")]
    [InlineData("<w:p><w:r><w:t/>走失的文字</w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t/><![CDATA[走失的文字]]></w:r></w:p>")]
    public void Text_outside_of_text_elements_is_found(string xml) => AssertFinds(WithAtEnd(xml), "VF018");

    [Fact]
    public void Hidden_text_is_read_and_reported() =>
        AssertFinds(WithRun("<w:r><w:rPr><w:vanish/></w:rPr><w:t>99.99%</w:t></w:r>"), "VF017", "VF202", "VF203", "VF303");

    [Fact]
    public void A_footer_may_not_gain_a_number() =>
        AssertFinds(DocxEdit.Replace(SpeechFile.Standard, "— </w:t>", "内部资料39份— </w:t>", "word/footer1.xml"), "VF204");

    private static byte[] WithRun(string run)
    {
        var paragraph = DocxEdit.ParagraphWith(SpeechFile.Standard, "夜间巡防");
        return Altered(paragraph, paragraph.Replace("</w:p>", run + "</w:p>", StringComparison.Ordinal));
    }
}
