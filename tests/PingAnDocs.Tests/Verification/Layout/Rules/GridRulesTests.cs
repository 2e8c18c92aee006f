using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>Lines per page and characters per line in all the ways files write them.</summary>
public sealed class GridRulesTests
{
    private const string Grid = "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";
    private const string Line = "w:line=\"579\" w:lineRule=\"exact\"";
    private const string Snap = "<w:snapToGrid w:val=\"0\"/>";
    private const string Tight = "<w:rPr><w:spacing w:val=\"-5\"/></w:rPr>";
    private const string NormalSize = "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang";

    [Theory]
    [InlineData("w:line=\"579\" w:lineRule=\"exact\"", "")]
    [InlineData("w:line=\"555\" w:lineRule=\"exact\"", "")]
    [InlineData("w:line=\"28.95pt\" w:lineRule=\"exact\"", "")]
    [InlineData("w:line=\"579\" w:lineRule=\"atLeast\"", "")]
    [InlineData("w:line=\"580\" w:lineRule=\"exact\"", "21 行（行距 29 磅）")]
    [InlineData("w:line=\"554\" w:lineRule=\"exact\"", "23 行（行距 27.7 磅）")]
    [InlineData("w:line=\"360\" w:lineRule=\"auto\"", "随字体而变")]
    public void Twenty_two_lines_need_a_spacing_between_555_and_579(string line, string actual) =>
        Expect("GR-01", actual, CleanDocument.Speech.Change(CleanDocument.Styles, Line, line));

    [Fact]
    public void Where_the_margins_are_wrong_too_the_advice_is_for_the_right_ones()
    {
        var found = RuleCheck.By("GR-01", CleanDocument.Speech.Change(CleanDocument.Body, "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\"", "w:top=\"1440\" w:right=\"1474\" w:bottom=\"1440\""));
        Assert.Contains("请先改好页边距，再把正文行距设为“固定值 28.95 磅”", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("w:linePitch=\"579\"", "")]
    [InlineData("w:linePitch=\"600\"", "21 行（行距 30 磅）")]
    [InlineData("w:linePitch=\"312\"", "20 行（行距 31.2 磅）")]
    [InlineData("w:linePitch=\"99999999999\"", "")]
    public void Lines_on_the_grid_are_as_far_apart_as_its_cells(string pitch, string actual) => Expect(
        "GR-01", actual,
        CleanDocument.Speech.Change(CleanDocument.Styles, Line, "w:line=\"240\" w:lineRule=\"auto\"").Change(CleanDocument.Styles, Snap, "").Change(CleanDocument.Body, "w:linePitch=\"579\"", pitch));

    [Fact]
    public void Another_type_area_needs_another_spacing() => Assert.Empty(RuleCheck.By(
        "GR-01", CleanDocument.Speech.Change(CleanDocument.Body, "w:bottom=\"1984\"", "w:bottom=\"1927\"").Change(CleanDocument.Styles, Line, "w:line=\"580\" w:lineRule=\"exact\"")));

    [Theory]
    [InlineData("576", 0)]
    [InlineData("570", 0)]
    [InlineData("569", 1)]
    [InlineData("580", 0)]
    public void A_page_may_leave_four_millimetres(string line, int findings) =>
        Assert.Equal(findings, RuleCheck.By("GR-02", CleanDocument.Speech.Change(CleanDocument.Styles, Line, $"w:line=\"{line}\" w:lineRule=\"exact\"")).Count);

    [Theory]
    [InlineData("<w:rPr><w:spacing w:val=\"-5\"/></w:rPr>", "")]
    [InlineData("<w:rPr><w:spacing w:val=\"-15\"/></w:rPr>", "")]
    [InlineData("<w:rPr><w:spacing w:val=\"-16\"/></w:rPr>", "29 字（三号（16 磅））")]
    [InlineData("<w:rPr><w:spacing w:val=\"-4\"/></w:rPr>", "27 字（三号（16 磅））")]
    [InlineData("", "27 字（三号（16 磅））")]
    public void Twenty_eight_characters_need_a_tighter_spacing(string run, string actual) =>
        Expect("GR-03", actual, CleanDocument.Speech.Change(CleanDocument.Styles, Tight, run));

    [Theory]
    [InlineData("-849", "", null)]
    [InlineData("-1024", "", null)]
    [InlineData("-3079", "", null)]
    [InlineData("-3080", "29 字（三号（16 磅））", null)]
    [InlineData("-848", "28 字，略宽于版心", Strength.Practice)]
    [InlineData("-800", "27 字（三号（16 磅））", null)]
    public void A_character_grid_makes_the_same_of_its_own_number(string space, string actual, Strength? weakened)
    {
        var found = RuleCheck.By("GR-03", OnGrid($"w:charSpace=\"{space}\""));
        Assert.Equal(actual, string.Concat(found.Select(finding => finding.Actual)));
        Assert.Equal(weakened, found.SingleOrDefault()?.Weakened);
    }

    [Fact]
    public void A_grid_counted_from_another_size_gives_fewer_characters()
    {
        var small = OnGrid("w:charSpace=\"21679\"").Change(CleanDocument.Styles, NormalSize, "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang");
        var body = string.Concat(CleanXml.Direct("<w:pStyle w:val=\"GwBody\"/>", "<w:sz w:val=\"32\"/>", "城区以夜市、车站和学校周边为重点，每晚三次往返。"), CleanXml.Section.Replace(Grid, "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"21679\"/>", StringComparison.Ordinal));
        var found = Assert.Single(RuleCheck.By("GR-03", CleanDocument.Of(body).With(CleanDocument.Styles, small.Text(CleanDocument.Styles))));
        Assert.Equal("五号（10.5 磅），每行 20 字", found.Actual);
    }

    [Fact]
    public void The_reading_copy_counts_by_its_own_profile()
    {
        var large = CleanDocument.Speech.Change(CleanDocument.Styles, NormalSize, "<w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/><w:lang").Change(CleanDocument.Styles, Line, "w:line=\"700\" w:lineRule=\"exact\"")
            .Change(CleanDocument.Styles, Tight, "<w:rPr><w:b/></w:rPr>");
        Assert.All(["GR-01", "GR-03", "FT-01"], id => Assert.Empty(RuleCheck.By(id, large, "speech.reading")));
        Assert.All(["GR-01", "GR-03", "FT-01"], id => Assert.NotEmpty(RuleCheck.By(id, large)));
    }

    [Fact]
    public void A_file_without_running_text_has_no_lines_to_count() => Assert.Equal(
        RuleStatus.NotApplicable, RuleCheck.Of(CleanDocument.Of(CleanXml.P("GwTitle", "在全县会议上的讲话") + CleanXml.Section)).Single(result => result.Rule.Id == "GR-01").Status);

    [Theory]
    [InlineData("w:type=\"lines\" w:linePitch=\"560\"", 1)]
    [InlineData("w:type=\"lines\" w:linePitch=\"579\"", 0)]
    [InlineData("w:linePitch=\"312\"", 0)]
    public void Exact_lines_on_another_grid_come_out_differently_elsewhere(string grid, int findings) => Assert.Equal(
        findings, RuleCheck.By("GR-07", CleanDocument.Speech.Change(CleanDocument.Styles, Snap, "").Change(CleanDocument.Body, Grid, $"<w:docGrid {grid}/>")).Count);

    private static CleanDocument OnGrid(string space) =>
        CleanDocument.Speech.Change(CleanDocument.Body, Grid, $"<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" {space}/>").Change(CleanDocument.Styles, Tight, "");

    private static void Expect(string id, string actual, CleanDocument document) =>
        Assert.Equal(actual, string.Concat(RuleCheck.By(id, document).Select(finding => finding.Actual)));
}
