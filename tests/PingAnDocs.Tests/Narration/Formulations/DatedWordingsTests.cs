using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Narration.Formulations;

/// <summary>The shipped kit with dated formulations put into its words: refused when it is read, or never said out of its time.</summary>
public class DatedWordingsTests
{
    // The title of a measure in every speech.
    private const string Title = "\"压实工作责任\"";
    private const string Others = "\"把责任落实到人\",\n        \"拧紧责任链条\",\n        \"层层落实工作责任\",\n        \"把任务落到每个单位\",\n        \"明确任务、落实责任\"";

    [Fact]
    public void A_wording_with_an_ended_formulation_is_refused_with_its_place_and_its_successor()
    {
        using var kit = new KitCopy().Replace("phrases.json", Title, "\"压实综治责任\"");
        var fault = Assert.Single(kit.Read().Diagnostics, fault => fault.Code == "RL080");
        Assert.Equal((Severity.Error, "phrases.json", "平安建设"), (fault.Severity, fault.Place.File, fault.Expected));
        Assert.Equal(1 + Array.FindIndex(File.ReadAllLines(Path.Combine(kit.Path, "phrases.json")), line => line.Contains("压实综治责任", StringComparison.Ordinal)), fault.Place.Line);
        Assert.Contains("综治", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_current_name_that_holds_the_words_of_an_ended_one_is_not_refused()
    {
        using var kit = new KitCopy().Replace("phrases.json", Title, "\"压实综治中心责任\"");
        Assert.Empty(kit.Read().Diagnostics);
    }

    [Theory]
    [InlineData("2030-12-31", true)]
    [InlineData("2031-01-01", false)]
    [InlineData("", false)]
    public void A_wording_limited_to_the_days_of_its_formulation_is_accepted(string until, bool accepted)
    {
        using var kit = new KitCopy().Replace("phrases.json", Title, Limited("落实“十五五”规划责任", until));
        Assert.Equal(accepted, kit.Read().Kit is not null);
    }

    [Fact]
    public void A_short_name_of_a_problem_and_a_word_of_the_lexicon_are_searched_too()
    {
        using var kit = new KitCopy()
            .Replace("phrases.json", "\"short\": \"反诈工作不够扎实\"", "\"short\": \"雪亮工程不够扎实\"")
            .Replace("phrases.json", "\"平安办\": \"州委平安办\"", "\"平安办\": \"州综治办\"");
        Assert.Equal(["雪亮工程", "综治"], kit.Read().Diagnostics.Where(fault => fault.Code == "RL080").Select(fault => fault.Found));
    }

    [Fact]
    public void A_wording_is_said_on_its_last_day_and_not_the_day_after()
    {
        using var kit = new KitCopy().Replace("phrases.json", $"{Title},\n        {Others}", $"{Limited("落实“十五五”规划责任", "2030-12-31")},\n        \"把责任落实到人\"");
        Assert.Contains("落实“十五五”规划责任", Titles(kit, "2030-12-31"));
        Assert.DoesNotContain("落实“十五五”规划责任", Titles(kit, "2031-01-01"));
        Assert.DoesNotContain("落实“十五五”规划责任", Titles(kit, "2025-10-22"));
    }

    [Fact]
    public void A_speech_that_needs_a_phrase_none_of_whose_wordings_is_current_is_not_made()
    {
        using var kit = new KitCopy().Replace("phrases.json", $"{Title},\n        {Others}", Limited("压实工作责任", "2020-12-31"));
        var result = Run(kit, SampleSurvey.Text, "青山县");
        Assert.Equal(PipelineStatus.KitFault, result.Status);
        var fault = Assert.Single(result.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(("NA103", "phrases.json"), (fault.Code, fault.Place.File));
    }

    [Fact]
    public void A_speech_without_a_date_takes_no_wording_that_has_an_end()
    {
        using var kit = new KitCopy().Replace("phrases.json", $"{Title},\n        {Others}", $"{Limited("压实工作责任", "2030-12-31")},\n        \"把责任落实到人\"");
        Assert.DoesNotContain("压实工作责任", Titles(kit, ""));
    }

    [Fact]
    public void An_ended_formulation_in_the_title_is_pointed_out_with_its_successor_and_does_not_stop_the_speech()
    {
        using var kit = new KitCopy();
        var result = Run(kit, SampleSurvey.Text.Replace("在全县深化平安建设推进会上的讲话", "在全县综治工作会议上的讲话", StringComparison.Ordinal), "青山县");
        Assert.Equal(PipelineStatus.Released, result.Status);
        var warning = Assert.Single(result.Diagnostics, item => item.Code == "NA105");
        Assert.Equal((Severity.Warning, "平安建设"), (warning.Severity, warning.Expected));
    }

    [Fact]
    public void A_kit_without_the_list_dates_nothing()
    {
        using var kit = new KitCopy().Delete("formulations.json").Replace("phrases.json", Title, "\"压实综治责任\"");
        Assert.Empty(kit.Read().Diagnostics);
    }

    [Fact]
    public void The_list_counts_in_the_hash_of_the_kit()
    {
        using var kit = new KitCopy().Replace("formulations.json", "\"version\": \"2026.2\"", "\"version\": \"2026.3\"");
        Assert.NotEqual(WholeKit.Read().Sha256, kit.Read().Kit!.Sha256);
    }

    private static string Limited(string text, string until) => $$"""{ "text": "{{text}}", "validUntil": "{{until}}" }""";

    /// <summary>The titles of the first measure over many counties.</summary>
    private static HashSet<string> Titles(KitCopy kit, string day)
    {
        var text = SampleSurvey.Text.Replace("2026-11-20", day, StringComparison.Ordinal);
        if (day.Length == 0) text = SampleSurvey.Text.Replace("\"date\": \"2026-11-20\", ", "", StringComparison.Ordinal);
        return [.. Enumerable.Range(1, 12).Select(number => Run(kit, text, $"甲{number}县").Speech!.Narrative.Sections[2].Paragraphs[1].Lead!.Text["一是".Length..^1])];
    }

    private static PipelineResult Run(KitCopy kit, string survey, string county)
    {
        var read = kit.Read();
        Assert.NotNull(read.Kit);
        return DocumentPipeline.Run(new SourceFile("青山县.json", Encoding.UTF8.GetBytes(survey.Replace("青山县", county, StringComparison.Ordinal))), read.Kit);
    }
}
