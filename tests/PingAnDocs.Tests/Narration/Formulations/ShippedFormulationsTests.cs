using System.Globalization;

namespace PingAnDocs.Tests.Narration.Formulations;

/// <summary>What the shipped list says about the formulations that matter most: dated ones out of their time, and names that only look like them.</summary>
public class ShippedFormulationsTests
{
    [Theory]
    [InlineData("抓好综治工作，做好社会治安综合治理工作", "综治,社会治安综合治理")]
    [InlineData("深入开展扫黑除恶专项斗争", "扫黑除恶专项斗争")]
    [InlineData("推进“雪亮工程”", "雪亮工程")]
    [InlineData("迎接党的二十大胜利召开", "迎接党的二十大")]
    [InlineData("建设更高水平的平安中国", "更高水平的平安中国")]
    [InlineData("构建全民共建共享的社会治理格局", "共建共享的社会治理格局")]
    [InlineData("实施“八五”普法规划", "八五普法")]
    public void A_formulation_of_former_years_is_out_of_time_today(string text, string found) => Assert.Equal(found, OutOfTime(text, "2026-11-20"));

    [Theory]
    [InlineData("深化平安建设提升“两率一度”“两率两度”工作")]
    [InlineData("各级人民政府应当加强社会治安综合治理，综治中心实体运行")]
    [InlineData("推动数据资源共建共享，健全共建共治共享的社会治理制度")]
    [InlineData("建设更高水平平安中国，实施“九五”普法规划")]
    [InlineData("贯彻《关于加强社会治安综合治理的决定》")]
    public void Names_of_surveys_and_what_is_still_said_are_not(string text) => Assert.Empty(OutOfTime(text, "2026-11-20"));

    [Theory]
    [InlineData("努力建设更高水平的平安中国", "2016-12-01")]
    [InlineData("深入开展政法队伍教育整顿", "2020-03-01")]
    [InlineData("学习宣传《信访工作条例》", "2022-03-10")]
    public void What_was_said_in_its_time_is_accepted_for_its_time(string text, string day) => Assert.Empty(OutOfTime(text, day));

    private static string OutOfTime(string text, string day) => string.Join(
        ',', WholeKit.Read().Dated.Finder.OutOfTime(text, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Select(found => found.Formulation.Text));
}
