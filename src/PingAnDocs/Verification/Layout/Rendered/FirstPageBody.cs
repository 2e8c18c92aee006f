using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>MS-02: the first page must show body text.</summary>
internal static class FirstPageBody
{
    // Enough to know the paragraph by, few enough to stand on one line.
    private const int Prefix = 10;

    /// <summary>The rule.</summary>
    public static InspectionRule Rule { get; } = new("MS-02", "首页须显示正文", "GB/T 9704—2012 7.3.3", Strength.Shall);

    public static RuleResult Check(RenderedDocument document, RenderedExpectation expectation)
    {
        var kept = RenderedText.Kept(expectation.FirstBody);
        if (kept.Length == 0) return RuleResult.NotApplicable(Rule, "没有认出正文段落。");
        var spots = new RenderedText(document, expectation).Paragraph(kept[..Math.Min(Prefix, kept.Length)]);
        if (spots.Count == 0) return RuleResult.NotVerified(Rule, "排印的页面里没有找到正文第一段。");
        var page = spots[0].Page;
        return RuleResult.Checked(Rule, page.Number == 1 ? [] :
        [
            new InspectionFinding(spots[0].Place(expectation.FirstBody),
                FormattableString.Invariant($"首页没有正文，正文从第{page.Number}页才开始，请压缩标题、主送机关所占的行，或将主送机关移至版记。"), "正文从第1页开始", FormattableString.Invariant($"正文从第{page.Number}页开始")),
        ]);
    }
}
