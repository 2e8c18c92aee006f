using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class OmissionsTests
{
    [Theory]
    [InlineData("$.surveys[0].decimals", "口径信息：用于确定小数位数，不入正文")]
    [InlineData("$.surveys[0].indicators[0].averages.city", "平均值，正文只写与平均值的差距")]
    [InlineData("$.surveys[0].indicators[0].gaps.city", "已用于规则判断；与平均值的差距，本次行文未选用")]
    [InlineData("$.surveys[0].indicators[0].history[0].value", "往年数值，用于判断走势，未写入正文")]
    [InlineData("$.surveys[0].indicators[0].ranks[0].previous", "位次信息，本次行文未选用")]
    [InlineData("$.surveys[0].subunits.items[2].value", "下级单位逐项成绩，正文只点名，未逐一列出数值")]
    [InlineData("$.surveys[0].subunits.count", "下级单位排名范围信息，本次行文未选用")]
    [InlineData("$.evidence[0].figures[1].value", "佐证数据：没有与之对应的问题成因，未引用")]
    [InlineData("$.something.new", "本次行文未选用")]
    public void Each_unsaid_number_has_its_reason(string path, string why) => Assert.Equal(why, Assert.Single(Of(path)).Why);

    [Fact]
    public void A_number_behind_a_computed_figure_is_said() =>
        Assert.Empty(Of(SampleSpeech.Indicator + ".value", SampleSpeech.Indicator + ".previous"));

    [Theory]
    [InlineData(".change")]
    [InlineData(".previous")]
    [InlineData(".previousAverages.city")]
    public void A_comparison_over_time_that_the_questionnaire_forbids_says_so(string member)
    {
        var silent = SampleSpeech.Narrative() with { Sections = [] };
        var result = SampleSpeech.Result(silent, comparable: false, SampleSpeech.Indicator + member);
        Assert.StartsWith("问卷或口径有调整", Assert.Single(Omissions.Of(result.Reading.Leaves, result.Speech!)).Why, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Omission> Of(params string[] leaves)
    {
        var result = SampleSpeech.Result(leaves);
        return Omissions.Of(result.Reading.Leaves, result.Speech!);
    }
}
