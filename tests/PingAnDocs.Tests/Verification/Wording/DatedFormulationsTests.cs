using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Wording;

public class DatedFormulationsTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Theory]
    [InlineData("要继续抓好扫黑除恶专项斗争。", "扫黑除恶专项斗争")]
    [InlineData("深入开展“扫黑除恶专项斗争”，不留死角。", "扫黑除恶专项斗争")]
    [InlineData("充分发挥社会治安综合治理委员会的作用。", "社会治安综合治理委员会")]
    public void A_formulation_out_of_its_time_is_found_with_its_successor_and_source(string line, string passage)
    {
        var found = Assert.Single(Inspect(line));
        Assert.Equal(("TX-08", Strength.Normally), (found.Rule.Id, found.Strength));
        Assert.Equal(passage, found.Finding.Place.Passage.Trim('“', '”'));
        Assert.NotEmpty(found.Finding.Expected);
        Assert.NotEmpty(found.Finding.Source);
    }

    [Theory]
    [InlineData("2018年至2020年，全县开展扫黑除恶专项斗争，成效明显。")]
    [InlineData("《关于开展扫黑除恶专项斗争的通知》早已印发。")]
    [InlineData("当年的报告写道：“扫黑除恶专项斗争，是一场硬仗。”")]
    [InlineData("常态化开展扫黑除恶斗争，发挥综治中心作用。")]
    public void The_past_told_in_its_own_words_and_quotations_are_left_alone(string line) => Assert.Empty(Inspect(line));

    [Fact]
    public void The_day_is_the_one_the_document_bears_and_without_one_nothing_is_verified()
    {
        string[] lines = ["（2019年5月1日）", "要继续抓好扫黑除恶专项斗争。"];
        var finder = WholeKit.Read("speech").Dated.Finder;
        Assert.Empty(WordingSentence.Inspect(lines, null, finder).Findings);
        Assert.Equal(RuleStatus.NotVerified, Status(WordingSentence.Inspect(lines[1..], null, finder)));
        Assert.Equal(RuleStatus.NotVerified, Status(WordingSentence.Inspect([.. lines, "2026年1月1日"], null, finder)));
        Assert.Equal(RuleStatus.NotVerified, Status(WordingSentence.Inspect(lines)));
        Assert.Equal(RuleStatus.Found, Status(WordingSentence.Inspect(lines, Day, finder)));
    }

    private static RuleStatus Status(InspectionReport report) => report.Rules.Single(result => result.Rule.Id == "TX-08").Status;

    private static IEnumerable<(InspectionRule Rule, InspectionFinding Finding, Strength Strength)> Inspect(string line) =>
        WordingSentence.Inspect([line], Day, WholeKit.Read("speech").Dated.Finder).Findings;
}
