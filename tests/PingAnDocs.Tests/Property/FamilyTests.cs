using System.Globalization;
using CsCheck;
using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Tests.Rendering;

namespace PingAnDocs.Tests.Property;

/// <summary>
/// Random counties through every shipped kit, judged by the finished Word file. The environment variable PINGAN_COUNTIES sets how many
/// counties each kit gets: PINGAN_COUNTIES=100000 is the long run.
/// </summary>
public class FamilyTests
{
    private const int Usual = 200;

    /// <summary>The kits whose documents tell the results, the problems and the measures; a kind that tells less by plan is not held to it.</summary>
    public static TheoryData<string> Kits() => [.. FamilyKitsTests.Names.Where(name => TellsAll(WholeKit.Read(name)))];

    private static bool TellsAll(Kit kit) => new[] { OutlinePart.Results, OutlinePart.Problems, OutlinePart.Measures }
        .All(part => kit.Outline.Sections.Any(section => section.Content.Any(item => item.Part == part)));

    private static int Counties =>
        int.TryParse(Environment.GetEnvironmentVariable("PINGAN_COUNTIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Usual;

    [Theory]
    [MemberData(nameof(Kits))]
    public void Every_county_gets_a_speech_that_says_its_figures_names_its_shortfalls_and_answers_its_problems(string name)
    {
        var kit = WholeKit.Read(name);
        FamilyMaker.Counties(kit, SamplesOf(name)).Sample(survey => Judge(survey, kit), iter: Counties);
    }

    private static void Judge(MadeSurvey survey, Kit kit)
    {
        var result = Walk.Of(survey.Json, kit);
        byte[] document = result.Speech!.Document.Bytes!;
        string[] lines = [.. DocumentLines.Of(document).Select(line => line.Text)];
        SaysItsFigures(result, document);
        NamesItsShortfalls(survey, Section(lines, "二、", "三、"));
        AnswersItsProblems(result, kit, Section(lines, "三、", "\0"));
        SpeaksInItsUnit(survey, string.Concat(lines));
    }

    private static void SaysItsFigures(PipelineResult result, byte[] document)
    {
        var heard = SectionOne.Read(document, result.Reading.Survey!).Select(said => said.ToString()).Order(StringComparer.Ordinal).ToList();
        var meant = SaidFacts.Of(result.Speech!.Facts).Select(said => said.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.True(
            meant.SequenceEqual(heard),
            $"not said: {string.Join(' ', meant.Except(heard))}\nonly said: {string.Join(' ', heard.Except(meant))}\n{string.Join('\n', SectionOne.Paragraphs(document))}");
    }

    private static void NamesItsShortfalls(MadeSurvey survey, string problems)
    {
        var silent = survey.Indicators.Where(made => made.FallsShort && !problems.Contains(made.Name, StringComparison.Ordinal)).Select(made => made.Name).ToList();
        Assert.True(silent.Count == 0, $"not named: {string.Join('、', silent)}\n{problems}");
    }

    private static void AnswersItsProblems(PipelineResult result, Kit kit, string measures)
    {
        var problems = result.Speech!.Plan.Problems.All.Select(problem => kit.Phrases.Problems[problem.Id].Short);
        var open = problems.Where(problem => !measures.Contains(problem, StringComparison.Ordinal)).ToList();
        Assert.True(open.Count == 0, $"not answered: {string.Join('、', open)}\n{measures}");
    }

    private static void SpeaksInItsUnit(MadeSurvey survey, string text)
    {
        if (survey.Waves.All(wave => wave.Unit != "%"))
            Assert.DoesNotContain("百分点", text, StringComparison.Ordinal);
    }

    private static string Section(IEnumerable<string> lines, string from, string to) => string.Concat(lines
        .SkipWhile(line => !line.StartsWith(from, StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => !line.StartsWith(to, StringComparison.Ordinal)));

    // The first kit's samples lie in input/ itself, those of the others in a folder of their name.
    internal static List<Wave> SamplesOf(string name)
    {
        var folder = Directory.Exists(Repository.At("input", name)) ? Repository.At("input", name) : Repository.At("input");
        return [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .SelectMany(path => SurveyReader.Read(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Survey!.Waves)];
    }
}
