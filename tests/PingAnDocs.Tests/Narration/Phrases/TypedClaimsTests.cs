using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Tests.Narration.Phrases;

public class TypedClaimsTests
{
    [Theory]
    [InlineData("G-VALUE", "{指标}提升为{值}", "", "KT316")]
    [InlineData("O-OPEN", "根据第5次会议安排", "", "KT315")]
    [InlineData("O-OPEN", "根据会议安排[，去年有3项]", "", "KT315")]
    [InlineData("T-FELL", "{指标}比{基期}下降", "", "KT316")]
    [InlineData("T-FELL", "{指标}比{基期}下降", "\"同比\":\"> 0\"", "KT316")]
    [InlineData("S-RISE", "{指标列}提升", "", "KT316")]
    public void A_claim_no_data_proves_is_refused(string id, string wording, string asserts, string code) =>
        Assert.Equal(code, Assert.Single(Check(id, wording, asserts)));

    [Theory]
    [InlineData("G-CHANGE", "比{基期}{变化}", "")]
    [InlineData("T-FELL", "{指标}比{基期}下降", "\"同比\":\"< 0\"")]
    [InlineData("T-FELL", "{指标}比{基期}下降", "\"同比\":\"<= -0.5\"")]
    [InlineData("H-RESULTS", "二〇二六年的情况", "")]
    public void Words_the_data_proves_pass(string id, string wording, string asserts) => Assert.Empty(Check(id, wording, asserts));

    private static IEnumerable<string> Check(string id, string wording, string asserts)
    {
        var json = $$"""{"version":"1","phrases":[{"id":"{{id}}","variants":["{{wording}}"],"asserts":{ {{asserts}} } }]}""";
        var faults = new DiagnosticBag();
        var book = PhraseBookReader.Read(new SourceFile("phrases.json", Encoding.UTF8.GetBytes(json)), faults);
        Assert.Empty(faults.Items);
        return TypedClaims.In(book!.Phrases[id]).Select(fault => fault.Code);
    }
}
