using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>Fonts of running text: classes and names, lead sentences, theme fonts, characters a font does not have.</summary>
public sealed class FontRulesTests
{
    [Theory]
    [InlineData("仿宋", 0, 1)]
    [InlineData("FangSong", 0, 1)]
    [InlineData("方正仿宋_GBK", 0, 1)]
    [InlineData("仿宋_GB2312", 0, 0)]
    [InlineData("宋体", 1, 0)]
    [InlineData("华文中宋", 1, 0)]
    public void A_font_counts_by_its_class_and_its_name_is_practice(string font, int classes, int names)
    {
        var document = Text(CleanXml.R("城区以夜市为重点。", CleanXml.Fonts(font)));
        Assert.Equal(classes, RuleCheck.By("FT-01", document).Count);
        Assert.Equal(names, RuleCheck.By("FT-02", document).Count);
    }

    [Theory]
    [InlineData("<w:b/>")]
    [InlineData("<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"楷体_GB2312\"/>")]
    public void A_lead_sentence_set_apart_is_practice_only(string run)
    {
        var found = RuleCheck.By("FT-01", Text(CleanXml.R("一是盯住重点。", run) + CleanXml.R("城区以夜市为重点。") + CleanXml.R("二是落实责任。", run) + CleanXml.R("村干部带队。")));
        Assert.Contains("共有2处", Assert.Single(found).Message, StringComparison.Ordinal);
        Assert.Equal(Strength.Practice, found[0].Weakened);
    }

    [Fact]
    public void A_word_picked_out_or_a_whole_paragraph_is_more()
    {
        Assert.Null(Assert.Single(RuleCheck.By("FT-01", Text(CleanXml.R("城区以") + CleanXml.R("夜市", "<w:b/>") + CleanXml.R("为重点。")))).Weakened);
        Assert.Null(Assert.Single(RuleCheck.By("FT-01", Text(CleanXml.R("城区以夜市为重点。", "<w:b/>")))).Weakened);
    }

    [Theory]
    [InlineData("<w:sz w:val=\"28\"/>", "四号（14 磅）")]
    [InlineData("<w:sz w:val=\"33\"/>", "16.5 磅")]
    [InlineData("<w:u w:val=\"single\"/>", "下划线")]
    [InlineData("<w:dstrike/>", "删除线")]
    public void Size_and_strokes_are_told_by_their_names(string run, string actual) =>
        Assert.Equal(actual, Assert.Single(RuleCheck.By("FT-01", Text(CleanXml.R("城区以") + CleanXml.R("夜市", run) + CleanXml.R("为重点。")))).Actual);

    [Fact]
    public void A_theme_font_is_told_with_the_font_it_stands_for()
    {
        const string Theme = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"t\"><a:themeElements><a:fontScheme name=\"f\"><a:majorFont><a:latin typeface=\"Arial\"/><a:ea typeface=\"黑体\"/></a:majorFont>"
            + "<a:minorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:font script=\"Hans\" typeface=\"等线\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
        var document = Text(CleanXml.R("城区以夜市为重点。", "<w:rFonts w:hint=\"eastAsia\" w:asciiTheme=\"minorEastAsia\" w:hAnsiTheme=\"minorEastAsia\" w:eastAsiaTheme=\"minorEastAsia\"/>"))
            .With("word/theme/theme1.xml", Theme)
            .Change(CleanDocument.BodyRelations, "Target=\"footer2.xml\"/>", $"Target=\"footer2.xml\"/><Relationship Id=\"rId7\" Type=\"{CleanXml.Office}/theme\" Target=\"theme/theme1.xml\"/>");
        Assert.Equal("主题字体（中文 等线）", Assert.Single(RuleCheck.By("FT-03", document)).Actual);
        Assert.Equal("等线", Assert.Single(RuleCheck.By("FT-01", document)).Actual);
    }

    [Theory]
    [InlineData("<w:rFonts w:hint=\"eastAsia\" w:hAnsi=\"Times New Roman\"/>", 0)]
    [InlineData("<w:rFonts w:hint=\"default\" w:hAnsi=\"仿宋\"/>", 0)]
    [InlineData("<w:rFonts w:hint=\"default\" w:hAnsi=\"Times New Roman\"/>", 1)]
    public void Quotes_take_the_Chinese_font_by_a_hint_or_by_the_font_itself(string fonts, int findings) =>
        Assert.Equal(findings, RuleCheck.By("FT-05", Text(CleanXml.R("“夜间有人巡”——群众说", fonts))).Count);

    [Fact]
    public void An_apostrophe_in_a_Western_word_stays_Western() =>
        Assert.Empty(RuleCheck.By("FT-05", Text(CleanXml.R("people’s", "<w:rFonts w:hint=\"default\" w:hAnsi=\"Times New Roman\"/>"))));

    [Fact]
    public void Characters_beyond_the_font_are_told_each()
    {
        var found = RuleCheck.By("FT-07", Text(CleanXml.R("二〇二六年，朱镕甲在𠮷家村走了20㎡。——·…～①〔℃")));
        Assert.Equal(["〇", "镕", "𠮷", "㎡"], found.Select(finding => finding.Place.Passage));
        Assert.Empty(RuleCheck.By("FT-07", Text(CleanXml.R("二〇二六年", CleanXml.Fonts("仿宋")))));
    }

    private static CleanDocument Text(string runs) => CleanDocument.Of($"<w:p><w:pPr><w:pStyle w:val=\"GwBody\"/></w:pPr>{runs}</w:p>{CleanXml.Section}");
}
