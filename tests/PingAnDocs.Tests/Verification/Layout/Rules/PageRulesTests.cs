using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>Paper and margins: what is still within the standard, and what is not.</summary>
public sealed class PageRulesTests
{
    private const string Size = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    private const string Margins = "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/>";

    [Theory]
    [InlineData("<w:pgSz w:w=\"11907\" w:h=\"16840\"/>", 0)]
    [InlineData("<w:pgSz w:w=\"11906\" w:h=\"16838\" w:orient=\"portrait\" w:code=\"9\"/>", 0)]
    [InlineData("<w:pgSz w:w=\"210mm\" w:h=\"29.7cm\"/>", 0)]
    [InlineData("<w:pgSz w:w=\"11913\" w:h=\"16838\"/>", 1)]
    [InlineData("<w:pgSz w:w=\"16838\" w:h=\"23811\"/>", 1)]
    [InlineData("", 1)]
    public void Programs_write_A4_in_several_ways(string size, int findings) =>
        Assert.Equal(findings, By("PG-01", Size, size).Count);

    [Theory]
    [InlineData("2041", 0)]
    [InlineData("2155", 0)]
    [InlineData("2040", 1)]
    [InlineData("2156", 1)]
    [InlineData("-2098", 1)]
    [InlineData("37mm", 0)]
    public void The_top_may_be_a_millimetre_off(string top, int findings) =>
        Assert.Equal(findings, By("PG-02", "w:top=\"2098\"", $"w:top=\"{top}\"").Count);

    [Theory]
    [InlineData("1588", "0", 0)]
    [InlineData("1304", "284", 0)]
    [InlineData("1588", "284", 1)]
    public void The_gutter_belongs_to_the_binding_side(string left, string gutter, int findings) => Assert.Equal(
        findings, By("PG-03", Margins, Margins.Replace("w:left=\"1588\"", $"w:left=\"{left}\"", StringComparison.Ordinal).Replace("w:gutter=\"0\"", $"w:gutter=\"{gutter}\"", StringComparison.Ordinal)).Count);

    [Fact]
    public void With_mirrored_margins_the_inside_is_meant()
    {
        var mirrored = CleanDocument.Speech.Change(CleanDocument.Settings, "<w:evenAndOddHeaders/>", "<w:mirrorMargins/><w:evenAndOddHeaders/>");
        Assert.Empty(RuleCheck.By("PG-03", mirrored));
        var found = Assert.Single(RuleCheck.By("PG-03", mirrored.Change(CleanDocument.Body, "w:left=\"1588\"", "w:left=\"1474\"")));
        Assert.Contains("内侧边距", found.Message, StringComparison.Ordinal);
        Assert.Equal("26 毫米", found.Actual);
    }

    [Fact]
    public void Without_margins_nothing_is_taken_for_granted() =>
        Assert.All(["PG-02", "PG-03", "PG-04", "PG-05"], id => Assert.Equal("没有设置", Assert.Single(By(id, Margins, "")).Actual));

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_landscape_section_is_for_a_table(bool hasTable, int findings)
    {
        const string Landscape = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1588\" w:right=\"2098\" w:bottom=\"1474\" w:left=\"1984\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>";
        var table = hasTable ? CleanXml.Table([4000, 4000], [["乡镇", "安全感"], ["东山镇", "98.10%"]]) : CleanXml.P("GwBody", "各乡镇的情况见下文。");
        var document = CleanDocument.Of(table + Landscape + CleanXml.P("GwBody", "各乡镇的差距在缩小。") + CleanXml.Section);
        Assert.Equal(findings, RuleCheck.By("PG-01", document).Count);
        Assert.All(["PG-02", "PG-03", "PG-04", "PG-05", "PG-06"], id => Assert.Empty(RuleCheck.By(id, document)));
    }

    [Fact]
    public void An_office_profile_moves_the_margin_and_the_report_says_so()
    {
        var own = RuleCheck.Profile("{ \"schema\": \"pingan-layout/1\", \"name\": \"本单位\", \"base\": \"speech.print\", \"values\": { \"top\": 30, \"textHeight\": 232 } }");
        var result = RuleCheck.Of(CleanDocument.Speech.Change(CleanDocument.Body, "w:top=\"2098\"", "w:top=\"1701\"").Bytes(), own).Single(rule => rule.Rule.Id == "PG-02");
        Assert.Equal(RuleStatus.Pass, result.Status);
        Assert.Contains("30 毫米（国标 37 毫米）", result.Reason, StringComparison.Ordinal);
    }

    private static IReadOnlyList<InspectionFinding> By(string id, string from, string to) => RuleCheck.By(id, CleanDocument.Speech.Change(CleanDocument.Body, from, to));
}
