using System.Text.Json.Nodes;
using CsCheck;
using PingAnDocs.Narration;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Property;

/// <summary>Nothing of the input is lost and nothing unfinished is said, whatever the survey.</summary>
public class CompletenessTests
{
    private static readonly string[] Unfinished = ["XX", "××", "null", "NaN", "{", "}", "[", "]", "，，", "，。", "、。", "；。", "。。", "：。", "（）"];

    [Fact]
    public void Every_number_of_the_input_is_in_a_figure_or_its_omission_is_explained() => SurveyMaker.Surveys.Sample(survey =>
    {
        var result = Walk.Of(survey.Json);
        var trace = JsonNode.Parse(TraceWriter.Write(result, result.Speech!))!;
        var figures = trace["sentences"]!.AsArray().SelectMany(sentence => sentence!["figures"]!.AsArray()).SelectMany(figure => figure!["paths"]!.AsArray()).Select(path => path!.GetValue<string>()).ToHashSet();
        var omitted = trace["omitted"]!.AsArray().Select(omission => omission!["path"]!.GetValue<string>()).ToHashSet();
        Assert.All(result.Reading.Leaves, leaf => Assert.NotEqual(figures.Contains(leaf.Place.Path), omitted.Contains(leaf.Place.Path)));
        Assert.All(trace["omitted"]!.AsArray(), omission => Assert.NotEmpty(omission!["why"]!.GetValue<string>()));
    }, iter: 50);

    [Fact]
    public void No_text_is_unfinished() => SurveyMaker.Surveys.Sample(
        survey => Assert.All(Texts(Walk.Of(survey.Json).Speech!.Narrative), text => Assert.DoesNotContain(Unfinished, mark => text.Contains(mark, StringComparison.Ordinal))), iter: 50);

    [Fact]
    public void Every_indicator_with_a_shortfall_is_named_in_section_two() => SurveyMaker.Surveys.Sample(survey =>
    {
        var speech = Walk.Of(survey.Json).Speech!;
        string problems = string.Concat(speech.Narrative.Sections[1].Paragraphs.Select(paragraph => paragraph.Text));
        var silent = survey.Indicators.Where(made => made.FallsShort && !problems.Contains(made.Name, StringComparison.Ordinal));
        Assert.True(!silent.Any(), $"not named: {string.Join('、', silent.Select(made => made.Name))}\n{problems}");
    }, iter: 50);

    private static IEnumerable<string> Texts(Narrative narrative) =>
        narrative.Paragraphs.Select(paragraph => paragraph.Text).Concat(narrative.Sections.Select(section => section.Heading.Text));
}
