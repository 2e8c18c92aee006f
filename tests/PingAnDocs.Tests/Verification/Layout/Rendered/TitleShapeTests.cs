using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Rendered;
using static PingAnDocs.Tests.Verification.Layout.Rendered.PageDraft;

namespace PingAnDocs.Tests.Verification.Layout.Rendered;

public class TitleShapeTests
{
    [Theory]
    [InlineData("在全县深化平安建设推进会上的讲话")]
    [InlineData("在全县深化平安建设", "提升群众满意度推进会上的讲话")]
    [InlineData("在全县深化平安建设提升群众满意度", "推进会上的讲话")]
    [InlineData("在全县", "深化平安建设提升群众满意度", "推进会上的讲话")]
    [InlineData("在全县深化平安建设提升", "群众满意度推进会上的讲话")]
    public void One_line_a_trapezium_and_a_rhombus_pass(params string[] title) => Assert.Equal(RuleStatus.Pass, Judge(title).Status);

    [Theory]
    [InlineData("在全县深化平安建设推进会上的讲", "话")]
    [InlineData("在全县深化平安建设推进会上", "的讲话")]
    public void A_leftover_in_the_last_line_is_found(params string[] title) =>
        Assert.Contains(title[^1], Assert.Single(Judge(title).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void A_waist_is_found() =>
        Assert.Contains("中间短", Assert.Single(Judge("在全县深化平安建设大会", "提升满意度", "推进会上的讲话和部署").Findings).Message, StringComparison.Ordinal);

    private static RuleResult Judge(params string[] title) =>
        Check("TI-03", Document(Titled(title, Text(3))), RenderedExpectation.Standard with { Title = string.Concat(title) });
}
