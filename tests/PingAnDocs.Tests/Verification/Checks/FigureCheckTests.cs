using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class FigureCheckTests
{
    [Theory]
    [InlineData("92.31%", "92.37%")]
    [InlineData("0.12个", "0.1个")]
    [InlineData("0.12个百分点", "0.12%")]
    [InlineData("11月底", "10月底")]
    [InlineData("2025年度", "2024年度")]
    public void A_changed_figure_is_a_lost_one_and_an_unfounded_one(string old, string with) =>
        AssertFinds(Altered(old, with), "VF201", "VF202", "VF203", "VF303");

    [Fact]
    public void A_figure_too_many_is_found() => AssertFinds(Altered("夜间巡防", "12支夜间巡防"), "VF202", "VF203", "VF303");

    [Fact]
    public void A_figure_too_few_is_found() => AssertFinds(Altered("、0.28个百分点", "个百分点"), "VF201", "VF203", "VF303");

    [Fact]
    public void A_figure_in_a_foreign_paragraph_is_found() => AssertFinds(WithAtEnd(Paragraph("另有3件积案未结。")), "VF302", "VF202", "VF203");

    [Fact]
    public void Figures_that_changed_places_in_one_paragraph_are_a_changed_text() => AssertFinds(Altered("0.79、0.28", "0.28、0.79"), "VF303");

    [Fact]
    public void Figures_that_changed_paragraphs_are_found_in_both_though_the_whole_agrees()
    {
        var docx = DocxEdit.Replace(Altered("0.89个", "0.32个"), "0.32个", "0.89个");
        AssertFinds(docx, "VF201", "VF202", "VF303");
    }
}
