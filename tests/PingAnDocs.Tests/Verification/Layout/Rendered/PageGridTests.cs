using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Rendered;
using static PingAnDocs.Tests.Verification.Layout.Rendered.PageDraft;

namespace PingAnDocs.Tests.Verification.Layout.Rendered;

public class PageGridTests
{
    [Fact]
    public void Pages_of_22_lines_of_28_characters_pass() =>
        Assert.Equal(RuleStatus.Pass, Check("GR-04", Document(Page(Text(22)), Page(Text(22)), Page(Text(5)))).Status);

    [Theory]
    [InlineData(21, "29.0")]
    [InlineData(23, "27.5")]
    [InlineData(27, "23.15")]
    public void A_full_page_of_another_number_of_lines_is_found(int lines, decimal pitch)
    {
        var finding = Assert.Single(Check("GR-04", Document(Page(Text(lines), pitch))).Findings);
        Assert.Equal(($"{lines}行", "22行", 1), (finding.Actual, finding.Expected, finding.Place.Page));
    }

    [Fact]
    public void A_page_of_28_pt_lines_that_leaves_room_but_not_for_a_line_is_full() =>
        Assert.Equal(RuleStatus.Pass, Check("GR-04", Document(Page(Text(22), 28m))).Status);

    [Fact]
    public void A_page_with_room_for_another_line_says_nothing_about_the_number_of_lines() =>
        Assert.Equal(RuleStatus.Pass, Check("GR-04", Document(Page(Text(20)), Page(Text(9)))).Status);

    [Fact]
    public void A_page_with_a_table_in_small_type_is_not_counted()
    {
        var table = Page(Text(22)) with { Lines = [.. Page(Text(10)).Lines, .. Enumerable.Range(0, 17).Select(row => Line("1　城关镇　97.20", 420m + (row * 19m), size: 12m))] };
        Assert.Equal(RuleStatus.Pass, Check("GR-04", Document(Page(Text(22)), table)).Status);
    }

    [Theory]
    [InlineData(27)]
    [InlineData(29)]
    public void Full_lines_of_another_number_of_characters_are_found(int length)
    {
        var cell = 441m / length;
        var page = Page(Text(22)) with { Lines = [.. Enumerable.Range(0, 22).Select(index => Line(Full(index, length), FirstBaseline + (index * Pitch), cell: cell))] };
        var finding = Assert.Single(Check("GR-04", Document(page)).Findings);
        Assert.Equal(($"{length}字", "28字"), (finding.Actual, finding.Expected));
    }

    [Fact]
    public void Lines_that_are_no_measure_are_passed_over()
    {
        var lines = new List<string>(Text(18)) { "共" + new string('1', 40), "完。", new string('安', 27) + "。，", "后" + new string('安', 26) };
        Assert.Equal(RuleStatus.Pass, Check("GR-04", Document(Page(lines))).Status);
    }

    [Fact]
    public void A_mark_that_hangs_over_the_edge_is_no_29th_character() =>
        Assert.Equal(RuleStatus.Pass, Check("GR-04", Document(Page([.. Text(22).Select(line => line + "，")]))).Status);

    [Fact]
    public void A_page_with_little_on_it_gives_no_measure() =>
        Assert.Equal(RuleStatus.NotApplicable, Check("GR-04", Document(Page("同志们：", "开会。"))).Status);

    [Fact]
    public void A_page_turned_for_a_wide_table_has_a_measure_of_its_own() =>
        Assert.Equal(RuleStatus.Pass, Check("GR-04", Document(Page(Text(22)), Page(Text(15)) with { Width = 841.89m, Height = 595.3m })).Status);

    [Fact]
    public void Another_measure_can_be_asked_for()
    {
        var expectation = RenderedExpectation.Standard with { Lines = 20, Characters = 25 };
        Assert.Equal(["22行", "28字"], Check("GR-04", Document(Page(Text(22))), expectation).Findings.Select(finding => finding.Actual));
    }
}
