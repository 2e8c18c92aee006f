using CsCheck;
using PingAnDocs.Narration;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests.Narration.Variation;

/// <summary>Counts which phrases speeches really use, over the golden inputs and random surveys, and asks of those the most wordings.</summary>
public class MostUsedSlotsTests(ITestOutputHelper output)
{
    private const int Random = 300;
    private const int MostUsed = 40;
    private const int Wordings = 6;

    [Fact]
    public void The_forty_most_used_phrases_have_at_least_six_wordings()
    {
        var kit = WholeKit.Read();
        var wordings = kit.Phrases.Phrases.Values.Concat(kit.Phrases.Strengths.Values).Concat(kit.Phrases.Causes.Values.Select(cause => cause.Phrase))
            .Concat(kit.Phrases.Problems.Values.SelectMany(problem => new[] { problem.Headline, problem.Inquiry }))
            .Concat(kit.Phrases.Measures.Values.SelectMany(measure => new[] { measure.Title, measure.Text }))
            .ToDictionary(phrase => phrase.Id, phrase => phrase.Variants.Count, StringComparer.Ordinal);
        var uses = Speeches().SelectMany(speech => speech.Choices).Select(choice => choice.Slot.Split('|')[^1])
            .CountBy(phrase => phrase, StringComparer.Ordinal)
            .OrderByDescending(use => use.Value).ThenBy(use => use.Key, StringComparer.Ordinal).ToList();
        foreach (var use in uses) output.WriteLine($"{use.Value,5} {use.Key} {wordings[use.Key]}");
        Assert.Empty(uses.Take(MostUsed).Where(use => wordings[use.Key] < Wordings).Select(use => $"{use.Key}: {wordings[use.Key]}"));
    }

    private static List<Narrative> Speeches()
    {
        var speeches = Directory.GetFiles(Repository.At("tests", "PingAnDocs.Tests", "Golden"), "input.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(path => Walk.Of(File.ReadAllBytes(path)).Speech!.Narrative).ToList();
        SurveyMaker.Surveys.Sample(survey => speeches.Add(Walk.Of(survey.Json).Speech!.Narrative), iter: Random, threads: 1, seed: "0000KOIPe036");
        return speeches;
    }
}
