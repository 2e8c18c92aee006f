using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Writing.Report;

namespace PingAnDocs.Tests.Writing.Report;

public class DerivationWordsTests
{
    [Theory]
    [InlineData("", "数据中直接给出")]
    [InlineData("value − previous", "本期值 − 上年值")]
    [InlineData("gaps.city − (change − averageChanges.city)", "全市差距 − （变化 − 全市平均值的变化）")]
    [InlineData("averages.province − previousAverages.province", "全省平均值 − 全省上年平均值")]
    [InlineData("ranks[0].previous − ranks[0].position", "上年位次 − 位次")]
    [InlineData("previousRank − rank", "上年位次 − 位次")]
    [InlineData("rank(previous) − rank(value)", "排名（上年值） − 排名（本期值）")]
    [InlineData("mean(value), 2 decimals", "平均数（本期值）, 2 位小数")]
    [InlineData("count(达到最高值的单位) ÷ count(有数值的单位)", "计数（达到最高值的单位） ÷ 计数（有数值的单位）")]
    [InlineData("城关镇 − 龙泉镇", "城关镇 − 龙泉镇")]
    public void A_formula_is_read_in_the_words_of_the_data(string formula, string words) =>
        Assert.Equal(words, new DerivationWords(new DataLabels(Survey(), namesSubunits: true)).Of(formula, "上年"));

    private static Survey Survey() => SurveyReader.Read(new SourceFile("青山县.json", Encoding.UTF8.GetBytes(SampleSurvey.Text))).Survey!;
}
