using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Verification.Checks;

/// <summary>The narrative itself may be wrong: its text stands in the document as planned, but does not say its facts.</summary>
public class FactCheckTests
{
    [Theory]
    [InlineData("比上年提升[0.12|-c]个百分点", "VF214")]
    [InlineData("比上年下降[0.12|c]个百分点", "VF214")]
    [InlineData("分别高出全省、全市平均水平[0.79|-g]个百分点", "VF214")]
    [InlineData("比全市平均水平高[1.27|-g]个百分点", "VF214")]
    [InlineData("分别低[2.34|g]、[2.35|g]个百分点", "VF214")]
    [InlineData("比上年下降[0.12|-c]%", "VF213")]
    [InlineData("满意率为[92.31|v]个百分点", "VF213")]
    [InlineData("满意率为1[92.31|v]%", "VF212")]
    [InlineData("满意率为[92.31|v]5%", "VF212")]
    public void A_figure_whose_words_belie_its_fact_is_found(string text, string code) => AssertFinds(text, code);

    [Theory]
    [InlineData("比上年下降[0.12|-c]个百分点，提升空间还有[0.32|c]个百分点")]
    [InlineData("差距由[0.43|-g]个百分点扩大到[1.27|-g]个百分点")]
    [InlineData("分别低于全省、全市平均水平[0.79|-g]、[0.28|-g]个百分点")]
    [InlineData("高出全省平均水平[2.74|g]个百分点，低于全市平均水平[1.27|-g]个百分点")]
    [InlineData("差距由[0.43|-g]扩大到[1.27|-g]个百分点")]
    [InlineData("比全省平均水平高出[2.74|g]个百分点，比全市平均水平低[1.27|-g]个百分点")]
    [InlineData("最高的甲街道与最低的乙街道相差[6.45|g]个百分点")]
    [InlineData("共受理[1,234|n]条线索")]
    public void Good_wording_passes(string text) => AssertFinds(text);

    [Fact]
    public void A_figure_that_is_not_its_fact_is_found()
    {
        var sentence = new Sentence([new LiteralSpan("满意率为"), new FigureSpan("92.31", SpeechDraft.Fact(FactKind.Value, 92.13m)), new LiteralSpan("%。")], "", "", "");
        AssertFinds(new NarrativeParagraph(null, [sentence]), "VF211");
    }

    [Fact]
    public void A_masked_figure_is_a_word()
    {
        var sentence = new Sentence([new LiteralSpan("满意率为"), new FigureSpan("XX", SpeechDraft.Fact(FactKind.Value, 92.13m)), new LiteralSpan("%。")], "", "", "");
        AssertFinds(new NarrativeParagraph(null, [sentence]));
    }

    private static void AssertFinds(string text, params string[] codes) => AssertFinds(SpeechDraft.Paragraph(null, text + "。"), codes);

    private static void AssertFinds(NarrativeParagraph paragraph, params string[] codes) =>
        Verdict.AssertFinds(SpeechDraft.Standard with { Closing = [paragraph] }, codes);
}
