using System.Xml.Linq;
using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Charts;

public class ChartLoopTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Fact]
    public void Each_round_of_a_loop_has_its_own_chart_and_workbook()
    {
        var docx = Check.Rendered(ChartDocx.Body(Loop(ChartDocx.Run("{{图:图表}}")), ChartXml.Column("")), Given.Data(("县", new[] { County("甲", 1.50m), County("乙", 2.5m), County("丙", 3m) })));
        var shown = ChartDocx.Shown(docx);
        Assert.Equal(["word/charts/chart1.xml", "word/charts/chart1_2.xml", "word/charts/chart1_3.xml"], shown);
        Assert.Equal(["1.50", "2.5", "3"], shown.Select(part => ChartDocx.Cached(docx, part).Single().Values.Single()));
        Assert.Equal(["1.50", "2.5", "3"], shown.Select(part => ChartDocx.Booked(docx, part).Single().Values.Single()));
        Assert.Equal(RenderedDocuments.Errors(ChartDocx.Of(ChartXml.Column(""))), RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void Copies_of_a_chart_keep_their_style_and_ids()
    {
        var docx = Check.Rendered(ChartDocx.Body(Loop(ChartDocx.Run("{{图:图表}}")), ChartXml.Column("")), Given.Data(("县", new[] { County("甲", 1m), County("乙", 2m) })));
        Assert.Equal(Docx.Part(docx, "word/charts/colors1.xml"), Docx.Part(docx, "word/charts/colors1_2.xml"));
        var relations = Docx.Part(docx, "word/charts/_rels/chart1_2.xml.rels");
        Assert.Contains("Id=\"rId1\" Type=\"http://schemas.microsoft.com/office/2011/relationships/chartColorStyle\" Target=\"colors1_2.xml\"", relations, StringComparison.Ordinal);
        Assert.Contains("Id=\"rId3\"", relations, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_are_filled_in_the_scope_of_the_round()
    {
        var docx = Check.Rendered(
            ChartDocx.Body(Loop(ChartDocx.Run("{{图:图表}}")), ChartXml.Column("{{@序号}}.{{名}}{{#偏低}}（偏低）{{/偏低}}", axisTitle: "{{../单位}}")),
            Given.Data(("单位", "分"), ("县", new[] { County("甲", 1m, low: true), County("乙", 2m) })));
        Assert.Equal([["1.甲（偏低）", "分"], ["2.乙", "分"]], ChartDocx.Shown(docx).Select(part => Titles(docx, part)));
    }

    [Fact]
    public void A_chart_without_data_of_its_own_has_its_titles_filled_too()
    {
        var docx = Check.Rendered(ChartDocx.Body(Loop(ChartDocx.Run()), ChartXml.Column("{{名}}")), Given.Data(("县", new[] { County("甲", 1m), County("乙", 2m) })));
        Assert.Equal([["甲"], ["乙"]], ChartDocx.Shown(docx).Select(part => Titles(docx, part)));
        Assert.Equal(["4.3", "2.5"], ChartDocx.Cached(docx, "word/charts/chart1_2.xml")[0].Values);
        Assert.Equal("old", System.Text.Encoding.UTF8.GetString(ChartDocx.WorkbookOf(docx, "word/charts/chart1_2.xml")));
    }

    [Fact]
    public void A_chart_is_filled_when_it_alone_has_a_tag() =>
        Assert.Equal(["分数"], Titles(Check.Rendered(ChartDocx.Of(ChartXml.Column("{{名}}"), ""), Given.Data(("名", "分数"))), "word/charts/chart1.xml"));

    [Theory]
    [InlineData("{{图:图表}}", "标题文字")]
    [InlineData("图一　{{图:图表}}（{{名}}）", "图一　标题文字（甲）")]
    public void A_tag_in_the_title_binds_the_chart_and_prints_the_title_of_the_data(string title, string printed)
    {
        var docx = Check.Rendered(ChartDocx.Of(ChartXml.Column(title), ""), Given.Data(("图", Data(1m)), ("名", "甲")));
        Assert.Equal([printed], Titles(docx, "word/charts/chart1.xml"));
        Assert.Equal("1", ChartDocx.Cached(docx).Single().Values.Single());
    }

    [Fact]
    public void A_title_the_data_has_not_is_blank()
    {
        var docx = Check.Rendered(ChartDocx.Of(ChartXml.Column("{{图:图表}}"), ""), Given.Data(("图", new ChartData(null, ["甲"], [new("x", [1m])]).ToValue())));
        Assert.Equal([""], Titles(docx, "word/charts/chart1.xml"));
        Assert.Equal(RenderedDocuments.Errors(ChartDocx.Of(ChartXml.Column("x"))), RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void The_tags_of_charts_say_what_the_template_needs()
    {
        var tags = Check.Compiled(ChartDocx.Body(Loop(ChartDocx.Run()), ChartXml.Column("{{图:图表}}{{名}}"))).Tags;
        Assert.Equal(["县  ", "图 图表 县", "名  县"], tags.Select(tag => $"{tag.Path} {tag.Format} {string.Join(',', tag.Within)}"));
    }

    [Fact]
    public void A_loop_fact_in_a_title_outside_a_loop_is_refused() => Check.Refused(ChartDocx.Of(ChartXml.Column("{{@序号}}"), ""), "WT208");

    [Fact]
    public void Charts_of_the_header_are_parts_of_the_header()
    {
        var chart = ChartXml.Column("");
        var template = ChartDocx.Parts(PictureDocx.Document($"<w:p>{ChartDocx.Run("{{图:图表}}")}</w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/></w:sectPr>"), chart)
            .With("word/header1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", $"<w:hdr {PictureDocx.Namespaces}><w:p>{ChartDocx.Run("{{眉:图表}}", "rId5")}</w:p></w:hdr>")
            .Related("word/document.xml", "rId9", "header", "header1.xml")
            .Related("word/header1.xml", "rId5", "chart", "charts/chart1.xml").ToBytes();
        var docx = Check.Rendered(template, Given.Data(("图", Data(1m)), ("眉", Data(2m))));
        Assert.Equal("1", ChartDocx.Cached(docx).Single().Values.Single());
        Assert.Equal("2", ChartDocx.Cached(docx, "word/charts/chart1_2.xml").Single().Values.Single());
        Assert.Contains("charts/chart1_2.xml", Docx.Part(docx, "word/_rels/header1.xml.rels"), StringComparison.Ordinal);
    }

    private static string Loop(string run) => Docx.P("{{#县}}") + $"<w:p>{run}</w:p>" + Docx.P("{{/县}}");

    private static ObjectValue Data(decimal value) => ChartDocx.Data(["一"], ("得分", [value])).ToValue();

    private static ObjectValue County(string name, decimal value, bool low = false) => Given.Data(("名", name), ("图", Data(value)), ("偏低", low));

    private static string[] Titles(byte[] docx, string part) =>
        [.. XDocument.Parse(Docx.Part(docx, part)).Descendants().Where(e => e.Name.LocalName == "rich").Select(rich => string.Concat(rich.Descendants(A + "t").Select(t => t.Value)))];
}
