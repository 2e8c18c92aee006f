using PingAnDocs.Data;
using CsCheck;

namespace PingAnDocs.Tests.Property;

/// <summary>Section one, read back from the Word file by other eyes, says the figures of the survey: each once, of the right indicator, in the right direction.</summary>
public class ReadBackTests
{
    public static TheoryData<int> Patterns() => [.. Enumerable.Range(0, SurveyMaker.Patterns)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Every_pattern_of_signs_and_missing_figures_is_read_back_alone_and_in_a_group(int pattern)
    {
        var before = SurveyMaker.Pattern(63, "公安系统", "政法队伍满意率", Shown.Values);
        foreach (var shown in Enum.GetValues<Shown>())
        {
            string county = MadeSurvey.CountyOf(pattern + (64 * (int)shown));
            var alone = SurveyMaker.Pattern(pattern, "社会治安满意率", "", shown);
            if (alone.SaysSomething) ReadsBack(One(county, alone));
            else AssertRefused(One(county, alone));
            ReadsBack(One(county, before with { Shown = shown }, SurveyMaker.Pattern(pattern, "法院系统", "政法队伍满意率", shown)));
        }
    }

    [Fact]
    public void Every_random_survey_is_read_back() => SurveyMaker.Surveys.Sample(ReadsBack, iter: 100);

    private static MadeSurvey One(string county, params IReadOnlyList<MadeIndicator> indicators) =>
        new(county, [new MadeWave("省级调查", "%", 2, indicators)]);

    private static void ReadsBack(MadeSurvey survey)
    {
        var result = Walk.Of(survey.Json);
        byte[] document = result.Speech!.Document.Bytes!;
        var heard = SectionOne.Read(document, result.Reading.Survey!).Select(said => said.ToString()).Order(StringComparer.Ordinal);
        var meant = SaidFacts.Of(result.Speech.Facts).Select(said => said.ToString()).Order(StringComparer.Ordinal);
        Assert.True(meant.SequenceEqual(heard), Report(meant, heard, SectionOne.Paragraphs(document)));
    }

    private static string Report(IEnumerable<string> meant, IEnumerable<string> heard, IEnumerable<string> text) =>
        $"meant: {string.Join(' ', meant.Except(heard))}\nheard: {string.Join(' ', heard.Except(meant))}\n{string.Join('\n', text)}";

    // Only a survey without a single figure or comparison is refused, and for that reason alone.
    private static void AssertRefused(MadeSurvey survey)
    {
        var result = Walk.Try(survey.Json);
        Assert.Equal(["SV110"], result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => item.Code));
        Assert.Empty(SaidFacts.Of(FactDeriver.Derive(result.Reading.Survey!)));
    }
}
