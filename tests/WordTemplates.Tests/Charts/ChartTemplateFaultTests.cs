using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Charts;

public class ChartTemplateFaultTests
{
    [Fact]
    public void A_kind_that_cannot_be_bound_is_refused() => Check.Refused(ChartDocx.Of(ChartXml.Scatter("")), "WT403");

    [Fact]
    public void The_same_chart_without_binding_may_stay() =>
        Check.Rendered(ChartDocx.Of(ChartXml.Scatter("{{名}}"), ""), Given.Data(("名", "x")));

    [Theory]
    [InlineData("<c:roundedCorners val=\"0\"/>", "<c:roundedCorners val=\"0\"/><c:pivotSource><c:name>x</c:name><c:fmtId val=\"0\"/></c:pivotSource>")]
    [InlineData("<c:invertIfNegative val=\"0\"/>", "<c:invertIfNegative val=\"0\"/><c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/></c:errBars>")]
    [InlineData("<c16:uniqueId", "<c15:datalabelsRange xmlns:c15=\"x\"/><c16:uniqueId")]
    [InlineData("<c16:uniqueId", "<c15:filteredSeriesTitle xmlns:c15=\"x\"/><c16:uniqueId")]
    public void What_would_keep_old_data_is_refused(string before, string after) =>
        Check.Refused(ChartDocx.Of(ChartXml.Column("").Replace(before, after, StringComparison.Ordinal)), "WT403");

    [Fact]
    public void A_chart_without_series_is_refused()
    {
        var chart = ChartXml.Column("", 1);
        Check.Refused(ChartDocx.Of(chart[..chart.IndexOf("<c:ser>", StringComparison.Ordinal)] + chart[(chart.IndexOf("</c:ser>", StringComparison.Ordinal) + 8)..]), "WT403");
    }

    [Fact]
    public void A_workbook_of_another_format_is_refused() =>
        Check.Refused(ChartDocx.Parts(PictureDocx.Document($"<w:p>{ChartDocx.Run("{{图:图表}}")}</w:p>"), ChartXml.Column(""), "embeddings/Book.xlsb").ToBytes(), "WT404");

    [Fact]
    public void A_linked_workbook_is_refused()
    {
        var parts = ChartDocx.Parts(PictureDocx.Document($"<w:p>{ChartDocx.Run("{{图:图表}}")}</w:p>"), ChartXml.Column(""))
            .Related("word/charts/chart1.xml", "rId4", "oleObject", "file:///C:/a.xlsx", external: true);
        Check.Refused(parts.ToBytes(), "WT021", "WT404");
    }

    [Fact]
    public void Two_different_tags_on_one_chart_are_refused() => Check.Refused(ChartDocx.Of(ChartXml.Column("{{甲:图表}}"), "{{乙:图表}}"), "WT402");

    [Fact]
    public void The_same_tag_in_title_and_alt_text_is_one() =>
        Assert.Single(Check.Compiled(ChartDocx.Of(ChartXml.Column("{{图:图表}}"))).Tags);

    [Fact]
    public void A_picture_tag_on_a_chart_is_refused() => Check.Refused(ChartDocx.Of(ChartXml.Column(""), "{{图:图片}}"), "WT401");

    [Fact]
    public void A_faulty_tag_in_a_title_is_refused_with_its_place()
    {
        var fault = WordTemplate.Compile(ChartDocx.Of(ChartXml.Column("{{a b}}"), "")).Faults.Single();
        Assert.Equal(("WT104", "/word/charts/chart1.xml", "{{a b}}"), (fault.Code, fault.Part, fault.Tag));
    }
}
