namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>Page, grid, font and package: a clean file with one thing broken breaks exactly the rule on that thing.</summary>
public sealed class FileMutantTests
{
    private const string Margins = "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"";
    private const string Size = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    private const string Last = "<w:pStyle w:val=\"GwBody\"/></w:pPr><w:r><w:t xml:space=\"preserve\">下半年要盯住";
    private const string LastRun = "<w:r><w:t xml:space=\"preserve\">下半年要盯住";
    private const string QuotedRun = "<w:r><w:t xml:space=\"preserve\">上半年，全县群众安全感为97.25%，比去年同期提高0.50个百分点，“";

    public static TheoryData<string, string, string, string, string> Mutants() => new()
    {
        { "PG-01", "speech", CleanDocument.Body, Size + Margins, "<w:pgSz w:w=\"12240\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1808\" w:bottom=\"1984\" w:left=\"1588\"" },
        { "PG-01", "notice", CleanDocument.Body, Size + Margins, "<w:pgSz w:w=\"11906\" w:h=\"15840\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"986\" w:left=\"1588\"" },
        { "PG-02", "speech", CleanDocument.Body, Margins, "<w:pgMar w:top=\"2198\" w:right=\"1474\" w:bottom=\"1884\" w:left=\"1588\"" },
        { "PG-02", "notice", CleanDocument.Body, Margins, "<w:pgMar w:top=\"1440\" w:right=\"1474\" w:bottom=\"2642\" w:left=\"1588\"" },
        { "PG-03", "speech", CleanDocument.Body, Margins, "<w:pgMar w:top=\"2098\" w:right=\"1374\" w:bottom=\"1984\" w:left=\"1688\"" },
        { "PG-04", "speech", CleanDocument.Body, Margins, "<w:pgMar w:top=\"2098\" w:right=\"1374\" w:bottom=\"1984\" w:left=\"1588\"" },
        { "PG-05", "speech", CleanDocument.Body, Margins, "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1900\" w:left=\"1588\"" },
        { "PG-06", "speech", CleanDocument.Body, Last, $"<w:pStyle w:val=\"GwBody\"/>{CleanXml.Section.Replace("1417", "1430", StringComparison.Ordinal)}</w:pPr>{LastRun}" },
        { "PG-07", "speech", CleanDocument.Body, LastRun, "<w:r><w:rPr><w:color w:val=\"0000FF\"/></w:rPr><w:t xml:space=\"preserve\">下半年要盯住" },
        { "PG-08", "speech", CleanDocument.Body, "<w:cols w:space=\"0\"/>", "<w:cols w:num=\"2\" w:space=\"0\"/>" },
        { "PG-08", "notice", CleanDocument.Body, "<w:body>", "<w:background w:color=\"FFFBEB\"/><w:body>" },
        { "GR-01", "speech", CleanDocument.Styles, "w:line=\"579\"", "w:line=\"580\"" },
        { "GR-01", "notice", CleanDocument.Styles, "w:line=\"579\"", "w:line=\"540\"" },
        { "GR-02", "speech", CleanDocument.Styles, "w:line=\"579\"", "w:line=\"560\"" },
        { "GR-03", "speech", CleanDocument.Styles, "<w:rPr><w:spacing w:val=\"-5\"/></w:rPr>", "<w:rPr><w:spacing w:val=\"-4\"/></w:rPr>" },
        { "GR-05", "speech", CleanDocument.Body, Last, $"<w:pStyle w:val=\"GwBody\"/><w:spacing w:before=\"156\"/></w:pPr>{LastRun}" },
        { "GR-05", "speech", CleanDocument.Body, Last, $"<w:pStyle w:val=\"GwBody\"/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/></w:pPr>{LastRun}" },
        { "GR-05", "speech", CleanDocument.Body, Last, $"<w:pStyle w:val=\"GwBody\"/><w:spacing w:afterAutospacing=\"1\"/></w:pPr>{LastRun}" },
        { "GR-06", "speech", CleanDocument.Styles, "<w:widowControl w:val=\"0\"/>", "" },
        { "GR-07", "speech", CleanDocument.Body, "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>", "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-100\"/>" },
        { "GR-08", "speech", CleanDocument.Body, "w:linePitch=\"579\"/>", "w:linePitch=\"579\" w:charSpace=\"4294966271\"/>" },
        { "FT-01", "speech", CleanDocument.Body, LastRun, "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">下半年要盯住" },
        { "FT-01", "speech", CleanDocument.Body, LastRun, "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">下半年要盯住" },
        { "FT-01", "speech", CleanDocument.Body, LastRun, $"<w:r><w:rPr>{CleanXml.Fonts("宋体")}</w:rPr><w:t xml:space=\"preserve\">下半年要盯住" },
        { "FT-02", "speech", CleanDocument.Body, LastRun, $"<w:r><w:rPr>{CleanXml.Fonts("仿宋")}</w:rPr><w:t xml:space=\"preserve\">下半年要盯住" },
        { "FT-03", "speech", CleanDocument.Body, LastRun, "<w:r><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/></w:rPr><w:t xml:space=\"preserve\">下半年要盯住" },
        { "FT-04", "speech", CleanDocument.Body, "<w:r><w:t xml:space=\"preserve\">南坪镇", "<w:r><w:rPr><w:rFonts w:eastAsia=\"隶书\"/></w:rPr><w:t xml:space=\"preserve\">南坪镇" },
        { "FT-05", "speech", CleanDocument.Body, QuotedRun, QuotedRun.Replace("<w:r>", "<w:r><w:rPr><w:rFonts w:hint=\"default\" w:hAnsi=\"Times New Roman\"/></w:rPr>", StringComparison.Ordinal) },
        { "FT-07", "speech", CleanDocument.Body, "村干部轮流带队", "村干部朱镕光轮流带队" },
        { "PK-01", "speech", CleanDocument.Body, "村干部轮流带队", "村干部轮流带队【待补充】" },
        { "PK-01", "notice", CleanDocument.Body, "请各单位于年底前完成整改", "请{{单位}}于年底前完成整改" },
        { "PK-02", "speech", CleanDocument.Body, LastRun, "<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t xml:space=\"preserve\">下半年要盯住" },
        { "PK-02", "speech", CleanDocument.Body, LastRun, $"<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>旧</w:delText></w:r></w:del>{LastRun}" },
        { "PK-02", "speech", CleanDocument.Body, LastRun, $"<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>{LastRun}" },
        { "PK-03", "speech", CleanDocument.Body, "<w:cols w:space=\"0\"/>", "<w:cols w:space=\"宽\"/>" },
        { "PK-03", "notice", CleanDocument.BodyRelations, "Target=\"footer2.xml\"/>", "Target=\"footer2.xml\"/><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/none.png\"/>" },
        { "PK-04", "speech", CleanDocument.Core, "<dc:title></dc:title>", "<dc:creator>张某某</dc:creator>" },
        { "PK-04", "speech", CleanDocument.App, "<Application>Microsoft Office Word</Application>", "<Template>D:\\模板\\讲话.dotx</Template><Application>Microsoft Office Word</Application>" },
    };

    [Theory]
    [MemberData(nameof(Mutants))]
    public void One_thing_broken_breaks_one_rule(string id, string clean, string part, string from, string to)
    {
        var before = RuleCheck.Found(RuleCheck.Of(CleanDocument.Named(clean).Bytes(), ProfileOf(clean))).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(id, before);
        var after = RuleCheck.Of(CleanDocument.Named(clean).Change(part, from, to).Bytes(), ProfileOf(clean));
        Assert.Equal([id], RuleCheck.Found(after).Where(found => !before.Contains(found)));
    }

    [Fact]
    public void Text_in_a_part_the_rules_do_not_see_is_told() =>
        Assert.Equal(
            ["PK-05"],
            RuleCheck.Found(RuleCheck.Of(CleanDocument.Speech.With("word/stray.xml", $"{CleanXml.Head}<w:ftr {CleanXml.Spaces}>{CleanXml.P("GwBody", "没有登记的页脚")}</w:ftr>"))));

    [Theory]
    [InlineData("speech")]
    [InlineData("notice")]
    public void A_clean_file_breaks_none(string clean) => Assert.Empty(RuleCheck.Lines(RuleCheck.Of(CleanDocument.Named(clean).Bytes(), ProfileOf(clean))));

    private static string ProfileOf(string clean) => clean == "speech" ? "speech.print" : "tongbao.gbt9704";
}
