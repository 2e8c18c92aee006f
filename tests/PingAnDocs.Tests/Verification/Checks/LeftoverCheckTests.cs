using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class LeftoverCheckTests
{
    [Theory]
    [InlineData("{{正文}}", "VF101")]
    [InlineData("｛｛正文｝｝", "VF101")]
    [InlineData("【待补】", "VF102")]
    [InlineData("（待核实）", "VF102")]
    [InlineData("待补。", "VF102")]
    [InlineData("undefined", "VF103")]
    [InlineData("null", "VF103")]
    [InlineData("NaN", "VF103")]
    [InlineData("∞", "VF103")]
    [InlineData("System.String[]", "VF103")]
    [InlineData("XX", "VF104")]
    [InlineData("××", "VF104")]
    [InlineData("\uFFFD", "VF105")]
    public void A_leftover_of_the_workshop_is_found(string leftover, string code)
    {
        AssertFinds(Altered("夜间巡防", leftover + "夜间巡防"), code, "VF303");
        AssertFinds(DocxEdit.Replace(SpeechFile.Standard, "— </w:t>", leftover + "— </w:t>", "word/footer2.xml"), code);
    }

    [Fact]
    public void Good_Chinese_with_the_same_characters_is_no_leftover() => AssertFinds(SpeechDraft.Standard with
    {
        Speaker = "县委常委　×××",
        Closing = [SpeechDraft.Paragraph(null, "短板有待补齐，机制有待补充完善，annulled一词不译，XX县的经验要学。")],
    });
}
