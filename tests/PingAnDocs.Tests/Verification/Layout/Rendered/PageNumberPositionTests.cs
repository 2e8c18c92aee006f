using PingAnDocs.Verification.Inspection;
using static PingAnDocs.Tests.Verification.Layout.Rendered.PageDraft;

namespace PingAnDocs.Tests.Verification.Layout.Rendered;

public class PageNumberPositionTests
{
    [Theory]
    [InlineData("6.0")]
    [InlineData("7.0")]
    [InlineData("8.0")]
    public void A_dash_6_to_8_mm_below_the_type_area_passes(decimal millimetres) =>
        Assert.Equal(RuleStatus.Pass, Check("NO-05", Document(Page(Text(3)).Numbered(millimetres))).Status);

    [Theory]
    [InlineData("5.5", "5.5毫米")]
    [InlineData("8.2", "8.2毫米")]
    [InlineData("14.6", "14.6毫米")]
    public void A_dash_elsewhere_is_found(decimal millimetres, string actual) =>
        Assert.Equal(actual, Assert.Single(Check("NO-05", Document(Page(Text(3)).Numbered(millimetres))).Findings).Actual);

    [Fact]
    public void Another_distance_can_be_asked_for()
    {
        var expectation = PingAnDocs.Verification.Layout.Rendered.RenderedExpectation.Standard with { PageNumberBelow = 10m };
        Assert.Equal("9～11毫米", Assert.Single(Check("NO-05", Document(Page(Text(3)).Numbered(7m)), expectation).Findings).Expected);
        Assert.Equal(RuleStatus.Pass, Check("NO-05", Document(Page(Text(3)).Numbered(10.4m)), expectation).Status);
    }

    [Fact]
    public void The_same_mistake_on_every_page_is_told_once()
    {
        var page = Page(Text(3)).Numbered(14.6m);
        Assert.Equal(2, Check("NO-05", Document(page, page, page, Page(Text(3)).Numbered(10m))).Findings.Count);
    }

    [Theory]
    [InlineData("8.5", RuleStatus.NotVerified)]
    [InlineData("14.6", RuleStatus.Found)]
    [InlineData("7.0", RuleStatus.Pass)]
    public void With_another_font_only_what_no_font_explains_is_called_wrong(decimal millimetres, RuleStatus status) =>
        Assert.Equal(status, Check("NO-05", Document(Page(Text(3)).Numbered(millimetres, "DejaVuSans"))).Status);
}
