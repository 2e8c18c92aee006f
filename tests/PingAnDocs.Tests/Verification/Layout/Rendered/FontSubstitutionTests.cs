using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Rendered;
using static PingAnDocs.Tests.Verification.Layout.Rendered.PageDraft;

namespace PingAnDocs.Tests.Verification.Layout.Rendered;

public class FontSubstitutionTests
{
    [Theory]
    [InlineData("仿宋_GB2312", "FangSong")]
    [InlineData("仿宋_GB2312", "FangSong_GB2312")]
    [InlineData("方正小标宋简体", "FZXBSJW--GB1-0")]
    [InlineData("方正小标宋简体", "FZXiaoBiaoSong-B05S")]
    [InlineData("黑体", "SimHei")]
    [InlineData("楷体_GB2312", "KaiTi")]
    [InlineData("宋体", "SimSun")]
    [InlineData("某单位字体", "某单位字体-Regular")]
    public void A_font_under_another_of_its_names_is_no_other(string asked, string printed)
    {
        Assert.Empty(Find(asked, printed));
        Assert.Equal(RuleStatus.Pass, Judge(asked, printed).Status);
    }

    [Theory]
    [InlineData("方正小标宋简体", "NotoSansCJKsc-Regular", "方正小标宋简体 → Noto Sans CJK SC", false)]
    [InlineData("仿宋_GB2312", "NotoSansCJKjp-Regular-VKana", "仿宋_GB2312 → Noto Sans CJK JP", false)]
    [InlineData("仿宋_GB2312", "SimSun", "仿宋_GB2312 → 宋体", false)]
    [InlineData("仿宋_GB2312", "STFangsong", "仿宋_GB2312 → 华文仿宋", true)]
    [InlineData("方正小标宋简体", "STZhongsong", "方正小标宋简体 → 华文中宋", false)]
    [InlineData("黑体", "SomeFont-Bold", "黑体 → SomeFont", false)]
    public void Another_font_is_told_and_leaves_the_rule_open(string asked, string printed, string told, bool sameClass)
    {
        var other = Assert.Single(Find(asked, printed));
        Assert.Equal((told, sameClass), (other.ToString(), other.SameClass));
        var result = Judge(asked, printed);
        Assert.Equal(RuleStatus.NotVerified, result.Status);
        Assert.Contains(told, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_and_marks_in_another_font_are_no_substitution_of_the_Chinese_font()
    {
        var line = Line("社会治安满意率为", 128.5m);
        var digits = Line("92.31%", 128.5m, left: 300m, font: "TimesNewRoman");
        var page = Page() with { Lines = [new RenderedLine(128.5m, [.. line.Glyphs, .. digits.Glyphs])] };
        Assert.Empty(FontSubstitution.Find(Document(page), Ask("仿宋_GB2312", "社会治安满意率为92.31%")));
    }

    [Fact]
    public void Each_passage_counts_for_the_font_it_asks_for()
    {
        var page = Page() with { Lines = [Line("在全县大会上的讲话", 120m, font: "FZXBSJW--GB1-0"), Line("同志们，现在开会", 160m, font: "NotoSerifCJKsc-Bold")] };
        var expectation = RenderedExpectation.Standard with { Fonts = [new("方正小标宋简体", "在全县大会上的讲话"), new("仿宋_GB2312", "同志们，现在开会")] };
        Assert.Equal("仿宋_GB2312 → Noto Serif CJK SC", Assert.Single(FontSubstitution.Find(Document(page), expectation)).ToString());
    }

    [Fact]
    public void A_text_that_is_not_on_the_pages_proves_no_font() =>
        Assert.Equal(RuleStatus.NotVerified, Check("FT-06", Document(Page(Text(2))), Ask("黑体", "别处的一段文字")).Status);

    private static IReadOnlyList<FontSubstitution> Find(string asked, string printed) => FontSubstitution.Find(Printed(printed), Ask(asked, "现将情况通报如下"));

    private static RuleResult Judge(string asked, string printed) => Check("FT-06", Printed(printed), Ask(asked, "现将情况通报如下"));

    private static RenderedDocument Printed(string font) => Document(Page() with { Lines = [Line("　　现将情况通报如下。", 128.5m, font: font)] });

    private static RenderedExpectation Ask(string font, string text) => RenderedExpectation.Standard with { Fonts = [new FontPassage(font, text)] };
}
