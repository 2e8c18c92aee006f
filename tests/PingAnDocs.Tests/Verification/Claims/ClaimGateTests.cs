using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Tests.Golden;
using PingAnDocs.Verification;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>A text that does not say what was planned does not pass, whatever else is right about it.</summary>
public class ClaimGateTests
{
    private static readonly Lazy<(Speech Speech, Kit Kit)> Whole = new(() =>
    {
        var (input, kit) = GoldenTests.CaseOf("02-full-county");
        return (DocumentPipeline.Run(input, kit).Speech!, kit);
    });

    [Fact]
    public void The_planned_text_passes() => Assert.Empty(Faults([]));

    [Theory]
    [InlineData("下降1.90个百分点，分别低于", "提升1.90个百分点，分别低于", "VF503")] // direction flipped
    [InlineData("1.82、1.46个百分点", "1.46、1.82个百分点", "VF503")] // pair swapped
    [InlineData("分别低于全省、全市平均水平1.82", "分别低于全市、全省平均水平1.82", "VF503")] // comparators swapped
    [InlineData("93.20%", "93.02%", "VF503")] // digits swapped
    [InlineData("公安系统95.62%", "检察系统95.62%", "VF503")] // another indicator
    [InlineData("下降1.90个百分点，分别", "下降1.90%，分别", "VF503")] // unit
    [InlineData("的第9位", "的第6位", "VF503")] // rank
    [InlineData("后退5位", "前进5位", "VF503")]
    [InlineData("全市平均94.66%", "全省平均94.66%", "VF503")]
    [InlineData("其中1项高于全省、全市平均水平，3项低于", "其中3项高于全省、全市平均水平，1项低于", "VF503")]
    [InlineData("最低的是北塬镇", "最低的是沙河镇", "VF503")]
    [InlineData("同比上升9.4%", "同比下降9.4%", "VF503")]
    [InlineData("上年曾分别高出", "此次分别高出", "VF503")]
    [InlineData("城关镇位列全市96个镇（街道）前10位。", "", "VF501")] // dropped
    [InlineData("城关镇位列全市96个镇（街道）前10位。", "城关镇位列全市96个镇（街道）前10位。城关镇位列全市96个镇（街道）前10位。", "VF502")] // doubled
    [InlineData("法院系统满意率低于全省、全市平均水平。", "法院系统满意率高于全省、全市平均水平。", "VF505")] // said in words
    [InlineData("要倍加珍惜。", "要倍加珍惜，其中17处较好。", "VF504")]
    public void A_change_of_the_text_is_heard(string old, string with, string code)
    {
        var faults = Faults([(old, with)]);
        Assert.Contains(code, faults.Select(fault => fault.Code));
        Assert.All(faults, fault => Assert.NotEmpty(fault.Sentence));
    }

    [Fact]
    public void A_fault_tells_sentence_expected_and_found()
    {
        var fault = Assert.Single(Faults([("下降1.90个百分点，分别低于", "提升1.90个百分点，分别低于")]));
        Assert.Equal(("公众安全感满意率：下降1.90个百分点", "公众安全感满意率：提升1.90个百分点"), (fault.Expected, fault.Found));
        Assert.StartsWith("公众安全感满意率是93.20%，与上年相比提升1.90个百分点", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrative_whose_figure_is_another_fact_than_its_words_say_is_kept_back()
    {
        var (speech, kit) = Whole.Value;
        var narrative = Swap(speech.Narrative);
        var report = DocumentVerifier.Verify(speech.Document.Bytes!, narrative, kit.TemplateBytes, new ClaimGate(speech.Facts, kit.Indicators));
        Assert.False(report.Released);
        Assert.Contains("VF503", report.Diagnostics.Select(item => item.Code));
        Assert.NotEmpty(report.ClaimFaults);
    }

    [Fact]
    public void An_edited_Word_file_is_heard_in_its_final_view()
    {
        var (speech, kit) = Whole.Value;
        var docx = DocxEdit.Replace(speech.Document.Bytes!, "1.82、1.46个百分点", "1.46、1.82个百分点");
        var report = DocumentVerifier.Verify(docx, speech.Narrative, kit.TemplateBytes, new ClaimGate(speech.Facts, kit.Indicators));
        Assert.Equal(2, report.ClaimFaults.Count);
    }

    // The first change of the speech is planned as its opposite, the printed words stay.
    private static Narrative Swap(Narrative narrative)
    {
        var section = narrative.Sections[0];
        var done = false;
        return narrative with { Sections = [section with { Paragraphs = [.. section.Paragraphs.Select(paragraph => paragraph with { Sentences = [.. paragraph.Sentences.Select(Turn)] })] }, .. narrative.Sections.Skip(1)] };

        Sentence Turn(Sentence sentence) => sentence with { Spans = [.. sentence.Spans.Select(Span)] };

        Span Span(Span span)
        {
            if (done || span is not FigureSpan { Fact.Kind: FactKind.Change } figure) return span;
            done = true;
            return figure with { Fact = figure.Fact with { Indicator = "扫黑除恶认可率" } };
        }
    }

    private static IReadOnlyList<ClaimFault> Faults(IEnumerable<(string Old, string With)> edits)
    {
        var (speech, kit) = Whole.Value;
        IReadOnlyList<Story> stories = SpokenStory.Of(speech.Narrative);
        foreach (var (old, with) in edits)
        {
            Assert.Contains(stories[0].Paragraphs, paragraph => paragraph.Text.Contains(old, StringComparison.Ordinal));
            stories = [stories[0] with { Paragraphs = [.. stories[0].Paragraphs.Select(paragraph => paragraph with { Text = paragraph.Text.Replace(old, with, StringComparison.Ordinal) })] }];
        }

        return new ClaimGate(speech.Facts, kit.Indicators).Check(stories, speech.Narrative, new HashSet<StoryParagraph>());
    }
}
