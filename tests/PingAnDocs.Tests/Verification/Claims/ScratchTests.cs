using PingAnDocs.Verification.Claims.Frames;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Data;
namespace PingAnDocs.Tests.Verification.Claims;
public class ScratchTests
{
    [Fact]
    public void X()
    {
        var survey = SurveyReader.Read(new SourceFile("a.json", System.Text.Encoding.UTF8.GetBytes(SampleSurvey.Text))).Survey!;
        var v = Vocabulary.Of(survey, WholeKit.Read().Indicators);
        var o = TestContext.Current.TestOutputHelper!;
        foreach (var t in new[] { "低于其中一项或者多项平均水平的指标", "高出其中一项或者多项平均水平", "不低于各项平均水平的指标", "在全省的位次靠后，居第9位" })
        {
            var tokens = v.Lexer.Read(t);
            o.WriteLine(t + " => " + string.Join(" ", tokens.Select(x => $"{x.Sense}:{t[x.Start..x.End]}:{x.Sign}")) + " => " + CountedSet.Properties(CountedSet.Indicators, tokens, 0, tokens.Count));
        }
        foreach (var t in new[] { "2025年度全省公众安全感调查涉及我县10项指标，其中4项不低于各项平均水平，5项高出其中一项或者多项平均水平；1项位次比上年前进。", "社会治安满意率在全省的位次靠后，居第9位，在全市9个县（市、区）中居末位。" })
        {
            var r = ClaimReader.Read([new PingAnDocs.Verification.Reading.Story("", [new PingAnDocs.Verification.Reading.StoryParagraph("", 1, "", null, t)], [], new HashSet<string>())], v);
            foreach (var c in r.Claims) o.WriteLine("=> " + c with { Place = c.Place with { Sentence = "" } });
        }
        Assert.Fail("x");
    }
}
