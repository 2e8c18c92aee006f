namespace PingAnDocs.Tests.Property;

/// <summary>The reader itself, on sentences written by hand: it must understand right ones and must not hear a wrong one as right.</summary>
public class SectionOneReaderTests
{
    [Theory]
    [InlineData("社会治安满意率为92.31%，比上年下降0.12个百分点，分别低于全省、全市平均水平0.79、0.28个百分点（全省平均93.10%、全市平均92.59%）。",
        "社会治安满意率·值·92.31% 社会治安满意率·变化·-0.12个百分点 社会治安满意率·全省·-0.79个百分点 社会治安满意率·全市·-0.28个百分点")]
    [InlineData("平安建设知晓率较上年提升0.32个百分点，高出全省平均水平2.74个百分点，比全市平均水平低1.27个百分点；同期全市平均水平提升1.16个百分点，我县提升幅度不及全市，差距比上年的0.43个百分点有所扩大。",
        "平安建设知晓率·变化·+0.32个百分点 平安建设知晓率·全省·+2.74个百分点 平安建设知晓率·全市·-1.27个百分点")]
    [InlineData("公安系统95.62%，与全省、全市平均水平相比分别高1.13、0.50个百分点；交警系统94.88%，分别高出2.34、2.35个百分点。",
        "公安系统·值·95.62% 公安系统·全省·+1.13个百分点 公安系统·全市·+0.50个百分点 交警系统·值·94.88% 交警系统·全省·+2.34个百分点 交警系统·全市·+2.35个百分点")]
    [InlineData("社会治安满意率是88.05分，与上年同期持平，与全省、全市平均水平持平，居全省第101位，比上年同期后退28位。",
        "社会治安满意率·值·88.05分 社会治安满意率·变化·0 社会治安满意率·全省·0 社会治安满意率·全市·0")]
    [InlineData("社会治安满意率低于全市平均水平0.15个百分点；上年还高出全市平均水平0.20个百分点，此次转为低于平均水平。", "社会治安满意率·全市·-0.15个百分点")]
    [InlineData("2025年度全省公众安全感调查涉及我县9项指标，其中4项高于全省、全市平均水平，1项与全市平均水平持平。", "")]
    public void A_sentence_is_understood(string sentence, string expected) => Assert.Equal(expected, Heard(sentence));

    [Fact]
    public void More_figures_than_averages_are_not_understood_as_something() =>
        Assert.Contains("3个数对2个平均", Heard("社会治安满意率分别低于全省、全市平均水平0.79、0.28、0.11个百分点。"), StringComparison.Ordinal);

    private static string Heard(string sentence)
    {
        var reader = new SectionOneReader(["省级调查"], ["社会治安满意率", "平安建设知晓率", "公安系统", "交警系统"], ["全省", "全市"]);
        return string.Join(' ', reader.Read([sentence]).Select(said => said.ToString().Replace("省级调查·", "", StringComparison.Ordinal)));
    }
}
