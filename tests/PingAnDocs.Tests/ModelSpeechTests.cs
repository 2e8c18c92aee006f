using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests;

/// <summary>The model speech: a county of which nothing but 27 differences is known, told completely and truly.</summary>
public class ModelSpeechTests
{
    private static readonly string[] FallingShort = ["社会治安满意率", "扫黑除恶认可率", "平安建设知晓率", "扫黑除恶知晓率", "司法行政", "公众安全感满意率"];

    private static readonly Lazy<PipelineResult> Model = new(() => Walk.Of(File.ReadAllBytes(Repository.At("input", "01-只有差值的县.json"))));

    private static Narrative Narrative => Model.Value.Speech!.Narrative;

    [Fact]
    public void There_are_27_differences() => Assert.Equal(27, ModelDifference.All.Count);

    [Fact]
    public void Each_difference_is_one_figure_of_section_one()
    {
        var said = Sentences(0).SelectMany(sentence => sentence.Spans).OfType<FigureSpan>().Select(figure => figure.Fact)
            .Where(fact => !fact.Previous && fact.Kind is FactKind.Change or FactKind.Gap or FactKind.AverageChange).Select(Difference);
        Assert.Equal(Sorted(ModelDifference.All), Sorted(said));
    }

    [Fact]
    public void Each_figure_follows_a_direction_word_of_its_sign() => Assert.All(Sentences(0), sentence =>
    {
        int sign = 0;
        foreach (var span in sentence.Spans)
        {
            if (span is DirectionSpan direction) sign = direction.Sign;
            if (span is FigureSpan { Fact: { Previous: false, Kind: FactKind.Change or FactKind.Gap or FactKind.AverageChange } fact }) Assert.Equal(fact.Sign, sign);
        }
    });

    [Fact]
    public void A_listener_hears_each_difference_once_with_its_survey_indicator_comparator_and_direction()
    {
        var heard = SectionOne.Read(Model.Value.Speech!.Document.Bytes!, Model.Value.Reading.Survey!);
        var meant = ModelDifference.All.Where(difference => difference.Kind != FactKind.AverageChange).Select(Heard);
        Assert.Equal(meant.Select(said => said.ToString()).Order(StringComparer.Ordinal), heard.Select(said => said.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_absolute_value_is_said() => Assert.DoesNotContain(
        Narrative.Paragraphs.SelectMany(paragraph => paragraph.AllSentences).SelectMany(sentence => sentence.Spans).OfType<FigureSpan>(),
        figure => figure.Fact.Kind is FactKind.Value or FactKind.Average);

    [Fact]
    public void No_text_is_masked() =>
        Assert.All(Narrative.Paragraphs, paragraph => Assert.DoesNotContain(["XX", "xx", "××", "某"], mark => paragraph.Text.Contains(mark, StringComparison.Ordinal)));

    [Fact]
    public void Every_indicator_that_falls_short_is_named_among_the_problems()
    {
        string problems = string.Concat(Sentences(1).Select(sentence => sentence.Text));
        Assert.DoesNotContain(FallingShort, name => !problems.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_gap_that_widened_while_the_figure_rose_is_said_and_used()
    {
        Assert.Contains(Sentences(0), sentence => Says(sentence, "0.43", "1.27", "1.16", "扩大"));
        Assert.Contains(Sentences(1), sentence => Says(sentence, "0.43", "1.27", "扩大"));
    }

    [Fact]
    public void The_city_s_own_rise_is_heard_as_the_city_s() =>
        Assert.Contains(Sentences(0), sentence => sentence.Text.Contains("全市平均水平提升1.16个百分点", StringComparison.Ordinal) || sentence.Text.Contains("全市平均提升1.16个百分点", StringComparison.Ordinal));

    private static IEnumerable<Sentence> Sentences(int section) =>
        Narrative.Sections[section].Paragraphs.SelectMany(paragraph => paragraph.AllSentences);

    private static bool Says(Sentence sentence, params string[] words) =>
        Array.TrueForAll(words, word => sentence.Text.Contains(word, StringComparison.Ordinal));

    private static ModelDifference Difference(Fact fact)
    {
        var survey = Model.Value.Reading.Survey!;
        return new ModelDifference(
            survey.Waves.Single(wave => wave.Id == fact.Wave).Short, fact.Indicator, fact.Kind,
            survey.Comparators.FirstOrDefault(comparator => comparator.Key == fact.Comparator)?.Name ?? "", fact.Value.ToString(CultureInfo.InvariantCulture));
    }

    private static Said Heard(ModelDifference difference) => new(
        difference.Wave, difference.Indicator, difference.Kind == FactKind.Change ? Said.Change : difference.Comparator,
        (difference.Value.StartsWith('-') ? "" : "+") + difference.Value + "个百分点");

    private static IEnumerable<string> Sorted(IEnumerable<ModelDifference> differences) =>
        differences.Select(difference => difference.ToString()).Order(StringComparer.Ordinal);
}
