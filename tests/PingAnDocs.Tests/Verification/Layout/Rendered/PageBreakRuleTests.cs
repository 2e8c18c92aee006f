using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Rendered;
using static PingAnDocs.Tests.Verification.Layout.Rendered.PageDraft;

namespace PingAnDocs.Tests.Verification.Layout.Rendered;

/// <summary>Rules on what stands on which page: MS-02, HD-06, SG-03.</summary>
public class PageBreakRuleTests
{
    private static readonly RenderedExpectation Expected = RenderedExpectation.Standard with
    {
        FirstBody = "现将全市公众安全感调查情况通报如下。", Headings = ["一、总体情况", "二、存在问题"], Signature = ["中共青山县委政法委员会", "2026年11月20日"],
    };

    [Fact]
    public void A_document_that_breaks_well_passes()
    {
        var document = Document(
            Titled(["关于调查情况的通报"], "　　现将全市公众安全感调查情况通报", "如下。", "　　一、总体情况", Full(1)),
            Page("　　二、存在问题", Full(2), "中共青山县委政法委员会", "2026年11月20日"));
        Assert.All(new[] { "MS-02", "HD-06" }, rule => Assert.Equal(RuleStatus.Pass, Check(rule, document, Expected).Status));
        Assert.Equal(RuleStatus.Pass, Check("SG-03", document, Expected).Status);
    }

    [Fact]
    public void Body_text_that_begins_on_page_2_is_found()
    {
        var document = Document(Titled(["关于调查情况的通报"], "各镇党委：", "各街道党工委："), Page("　　现将全市公众安全感调查情况通报", "如下。"));
        var finding = Assert.Single(Check("MS-02", document, Expected).Findings);
        Assert.Equal((2, "第2页"), (finding.Place.Page, finding.Place.Where));
    }

    [Fact]
    public void A_text_that_only_occurs_inside_a_line_is_not_the_paragraph()
    {
        var document = Document(Page("上级说现将全市公众安全感调查情况通报"), Page("　　现将全市公众安全感调查情况通报"));
        Assert.Single(Check("MS-02", document, Expected).Findings);
    }

    [Fact]
    public void A_heading_in_the_last_line_of_a_page_is_found()
    {
        var document = Document(Page("　　一、总体情况", Full(1), "　　二、存在问题"), Page(Full(2)).Numbered(7m));
        var finding = Assert.Single(Check("HD-06", document, Expected).Findings);
        Assert.Equal(("二、存在问题", 1), (finding.Place.Text, finding.Place.Page));
    }

    [Fact]
    public void A_page_number_below_does_not_hide_that_a_heading_is_last()
    {
        var document = Document(Page(Full(0), "　　一、总体情况").Numbered(7m), Page(Full(2), "　　二、存在问题", Full(3)));
        Assert.Single(Check("HD-06", document, Expected).Findings);
    }

    [Fact]
    public void A_heading_that_is_not_found_again_is_not_called_right() =>
        Assert.Equal(RuleStatus.NotVerified, Check("HD-06", Document(Page("　　一、总体情况", Full(1))), Expected).Status);

    [Fact]
    public void A_signature_alone_on_a_page_is_found()
    {
        var document = Document(Page(Full(1), "完。"), Page("中共青山县委政法委员会", "2026年11月20日"));
        Assert.Equal(2, Assert.Single(Check("SG-03", document, Expected).Findings).Place.Page);
    }

    [Fact]
    public void A_date_torn_from_the_signature_is_found()
    {
        var document = Document(Page(Full(1), "中共青山县委政法委员会"), Page("2026年11月20日"));
        Assert.Contains("2026年11月20日", Assert.Single(Check("SG-03", document, Expected).Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MS-02")]
    [InlineData("HD-06")]
    [InlineData("SG-03")]
    [InlineData("TI-03")]
    [InlineData("FT-06")]
    [InlineData("NO-05")]
    public void A_document_without_the_thing_a_rule_speaks_about_is_not_judged(string rule) =>
        Assert.Equal(RuleStatus.NotApplicable, Check(rule, Document(Page(Text(3)))).Status);

    [Theory]
    [InlineData("MS-02")]
    [InlineData("SG-03")]
    public void A_text_that_is_not_on_the_pages_leaves_the_rule_open(string rule) =>
        Assert.Equal(RuleStatus.NotVerified, Check(rule, Document(Page(Text(3))), Expected).Status);

    [Fact]
    public void Without_pages_every_rule_is_open_and_says_why() =>
        Assert.All(RenderedRules.NotVerified("没有找到 LibreOffice。"), result => Assert.Equal((RuleStatus.NotVerified, "没有找到 LibreOffice。"), (result.Status, result.Reason)));
}
