using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>What a text says twice, adds up or names wrongly is found without any datum; what only looks so is not.</summary>
public class TextAgainstItselfTests
{
    [Theory]
    [InlineData("全市排名由第7位下滑到第5位。", "PR113")]
    [InlineData("差距从1.27个百分点扩大到0.43个百分点。", "PR113")]
    [InlineData("应配网格员486名，在岗431名，还差65名。", "PR114")]
    [InlineData("噪声、物业、流浪犬三类分别为212件、175件、88件，合计457件。", "PR114")]
    [InlineData("评查组由9人组成，其中律师3人、人大代表2人、政法干警5人。", "PR114")]
    [InlineData("先把这61件清完：信访局包25件，司法局包20件，法院包15件。", "PR114")]
    [InlineData("涉及8项指标，前进的3项，后退的3项，没有变动的3项。", "PR114")]
    [InlineData("排在前列的有4项，即公安系统、检察系统、法院系统。", "PR114")]
    [InlineData("去年受理纠纷5127件，今年回访其中的5217件。", "PR107")]
    [InlineData("中共清水县委员会政法委员会", "PR109")]
    [InlineData("同志们，让我们共同建设平安清水。", "PR109")]
    [InlineData("现将市委政法委公布的2024年度全省公众安全感调查中我县的情况通报如下。", "PR108")]
    public void A_text_that_contradicts_itself_is_remarked_on(string text, string code) => Assert.Contains(code, Codes(text));

    [Theory]
    [InlineData("全市排名由第7位上升到第5位。")]
    [InlineData("差距从0.43个百分点扩大到1.27个百分点。")]
    [InlineData("应配网格员486名，在岗431名，还差55名。")]
    [InlineData("分别为212件、175件、88件，合计475件。")]
    [InlineData("评查组由9人组成，其中律师3人、人大代表2人。")]
    [InlineData("线索37条，反馈21条，正在办理的10条，其余6条。")]
    [InlineData("有2项，即公安系统、检察系统。")]
    [InlineData("中共青山县委员会政法委员会")]
    [InlineData("同志们，让我们共同建设平安青山。")]
    [InlineData("同志们，让我们继续推进平安建设。")]
    [InlineData("2024年度全省公众安全感调查之后，各地都在整改。")]
    public void What_only_looks_like_it_is_left_alone(string text) => Assert.Empty(Codes(text));

    [Theory]
    [InlineData("隔壁清水县的社会治安满意率是96.20%，全市第2。")]
    [InlineData("去年讲过：“社会治安满意率要守住93.50%。”")]
    [InlineData("社会治安满意率力争达到95.00%。")]
    [InlineData("社会治安满意率约92%。")]
    [InlineData("社会治安满意率与全市平均的差距没有创下新高。")]
    [InlineData("两项指标对比，一项高于全省平均，一项低于全省平均。")]
    [InlineData("整改率达到91.20%，群众满意。")]
    public void Figures_the_data_cannot_know_are_no_mistakes(string text) => Assert.Empty(Codes(text));

    [Theory]
    [InlineData("社会治安满意率92.13%。", "PR101")]
    [InlineData("社会治安满意率比上年提升0.12个百分点。", "PR102")]
    [InlineData("社会治安满意率比上年下降0.12%。", "PR103")]
    [InlineData("社会治安满意率低于全市平均0.79个百分点。", "PR104")]
    [InlineData("平安建设知晓率92.31%。", "PR105")]
    [InlineData("社会治安满意率92.3%。", "PR106")]
    [InlineData("社会治安满意率、平安建设知晓率均低于全省平均。", "PR102")]
    [InlineData("没有一项指标低于全省平均。", "PR101")]
    public void A_statement_the_data_speak_against_is_contradicted(string text, string code) => Assert.Contains(code, Codes(text));

    private static List<string> Codes(string text)
    {
        var survey = SurveyReader.Read(new SourceFile("样.json", Encoding.UTF8.GetBytes(SampleSurvey.Text))).Survey!;
        return [.. Proofreading.Read(PlainDocument.Of([text]), survey, WholeKit.Read().Indicators).Remarks.Select(remark => remark.Remark.Code)];
    }
}
