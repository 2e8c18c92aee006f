using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Narration;
using PingAnDocs.Narration.Masking;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests.Verification.Checks;

public class MaskCheckTests
{
    private static readonly Narrative Masked = SpeechDraft.Standard with { Closing = [Closing("%。")] };

    [Fact]
    public void A_mask_read_where_it_was_planned_is_accounted_for()
    {
        var report = DocumentVerifier.Verify(SpeechFile.Of(Masked), Masked, SpeechFile.Template);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(2, report.Masks);
    }

    [Fact]
    public void A_mask_that_runs_into_the_next_letters_is_found() => Verdict.AssertFinds(SpeechDraft.Standard with { Closing = [Closing("X%。")] }, "VF221", "VF222");

    [Fact]
    public void A_mask_with_another_unit_is_found() => Verdict.AssertFinds(SpeechDraft.Standard with { Closing = [Closing("个百分点。")] }, "VF223");

    [Fact]
    public void A_figure_in_place_of_the_mask_is_found() =>
        Assert.Contains("VF303", Verdict.Codes(DocxEdit.Replace(SpeechFile.Of(Masked), "满意率为XX", "满意率为92.31"), Masked, SpeechFile.Template));

    [Theory]
    [InlineData("禾川县")]
    [InlineData("92.13")]
    public void A_raw_name_or_figure_anywhere_in_the_package_keeps_the_document_back(string secret)
    {
        var hidden = Masked with { Mask = new MaskRecord(MaskLevel.Values, ["禾川县"], ["92.13"], 0) };
        Verdict.AssertFinds(SpeechFile.Of(hidden), hidden);
        var leaking = DocxEdit.Write(SpeechFile.Of(hidden), "customXml/item1.xml", $"<note kept=\"{secret}\"/>");
        var report = DocumentVerifier.Verify(leaking, hidden, SpeechFile.Template);
        var leak = Assert.Single(report.Diagnostics, fault => fault.Code == "VF224");
        Assert.False(report.Released);
        Assert.DoesNotContain(secret, $"{leak.Message}{leak.Found}{leak.Expected}{leak.Hint}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cut_into_several_runs_is_found()
    {
        var hidden = Masked with { Mask = new MaskRecord(MaskLevel.Names, ["禾川县"], [], 0) };
        var cut = DocxEdit.Replace(SpeechFile.Of(hidden), "<w:sectPr>", "<w:p><w:r><w:t>禾</w:t></w:r><w:r><w:t>川县</w:t></w:r></w:p><w:sectPr>");
        Assert.Contains("VF224", Verdict.Codes(cut, hidden, SpeechFile.Template));
    }

    private static NarrativeParagraph Closing(string after) => new(null,
    [
        new Sentence(
            [new NameSpan("XX县", null), new LiteralSpan("满意率为"), new FigureSpan("XX", SpeechDraft.Fact(FactKind.Value, 92.13m)) { Masked = true }, new LiteralSpan(after)],
            "", "", ""),
    ]);
}
