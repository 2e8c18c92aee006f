using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>FT-06: what was printed is set in the fonts the Word file asks for. A machine without them is no fault of the file.</summary>
internal static class PrintedFonts
{
    /// <summary>The rule.</summary>
    public static InspectionRule Rule { get; } = new("FT-06", "排印所用字体就是文稿指定的字体", "排印环境", Strength.Practice);

    public static RuleResult Check(RenderedDocument document, RenderedExpectation expectation)
    {
        if (expectation.Fonts.Count == 0) return RuleResult.NotApplicable(Rule, "文稿没有指定中文字体。");
        if (FontSubstitution.Use(document, expectation).Count == 0) return RuleResult.NotVerified(Rule, "排印的页面里没有找到文稿的文字。");
        var others = FontSubstitution.Find(document, expectation);
        return others.Count == 0
            ? RuleResult.Checked(Rule, [])
            : RuleResult.NotVerified(Rule, $"这台电脑没有文稿指定的字体，排印时作了替换：{string.Join("；", others)}。字形未经验证，版面尺寸仍可参考。");
    }
}
