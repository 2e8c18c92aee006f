using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>Which colours are not black, and where red is right.</summary>
public sealed class ColourRulesTests
{
    [Theory]
    [InlineData("<w:color w:val=\"auto\"/>")]
    [InlineData("<w:color w:val=\"000000\"/>")]
    [InlineData("<w:color w:val=\"000000\" w:themeColor=\"text1\"/>")]
    public void Black_has_several_names(string colour) => Assert.Empty(Of(colour));

    [Theory]
    [InlineData("<w:color w:val=\"FF0000\"/>", "红色")]
    [InlineData("<w:color w:val=\"5B9BD5\" w:themeColor=\"accent1\"/>", "主题颜色 accent1")]
    [InlineData("<w:color w:val=\"808080\" w:themeColor=\"text1\" w:themeTint=\"7F\"/>", "颜色 808080")]
    public void Any_other_colour_breaks_the_standard(string colour, string actual)
    {
        var found = Assert.Single(Of(colour));
        Assert.Equal(actual, found.Actual);
        Assert.Null(found.Weakened);
        Assert.Equal("城区以夜市为重点。", found.Place.Text);
    }

    [Fact]
    public void Almost_black_is_a_remark() => Assert.Equal(Strength.Normally, Assert.Single(Of("<w:color w:val=\"0D0D0D\"/>")).Weakened);

    [Fact]
    public void The_same_colour_in_many_places_is_told_once()
    {
        var line = CleanXml.Direct("<w:pStyle w:val=\"GwBody\"/>", "<w:color w:val=\"FF0000\"/>", "城区以夜市为重点。");
        Assert.Contains("共有3处", Assert.Single(RuleCheck.By("PG-07", CleanDocument.Of(line + line + line + CleanXml.Section))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_of_the_office_a_seal_and_what_is_to_be_filled_in_may_be_red()
    {
        const string Red = "<w:color w:val=\"FF0000\"/>";
        var seal = $"<w:p><w:pPr><w:pStyle w:val=\"GwSigner\"/></w:pPr><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p>{CleanXml.R("某某县委政法委", Red)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        var mark = CleanXml.Table([8844], [["某某县人民政府文件"]]).Replace("<w:r><w:t", $"<w:r><w:rPr>{Red}<w:sz w:val=\"84\"/></w:rPr><w:t", StringComparison.Ordinal);
        var open = $"<w:p><w:pPr><w:pStyle w:val=\"GwBody\"/></w:pPr>{CleanXml.R("排在前列的是")}{CleanXml.R("【待补充】", Red)}{CleanXml.R("。")}</w:p>";
        Assert.Empty(RuleCheck.By("PG-07", CleanDocument.Of(mark + open + seal + CleanXml.Section)));
    }

    private static IReadOnlyList<InspectionFinding> Of(string colour) =>
        RuleCheck.By("PG-07", CleanDocument.Of(CleanXml.Direct("<w:pStyle w:val=\"GwBody\"/>", colour, "城区以夜市为重点。") + CleanXml.Section));
}
