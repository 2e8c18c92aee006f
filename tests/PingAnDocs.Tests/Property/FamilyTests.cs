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

    internal static bool TellsAll(Kit kit) => new[] { OutlinePart.Results, OutlinePart.Problems, OutlinePart.Measures }
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
        SaysItsFigures(result, document);
        Silences.AllAreBroken(survey, [.. DocumentLines.Of(document).Select(line => line.Text)], result.Speech!.Plan, kit);
    }

    private static void SaysItsFigures(PipelineResult result, byte[] document)
    {
        var heard = SectionOne.Read(document, result.Reading.Survey!).Select(said => said.ToString()).Order(StringComparer.Ordinal).ToList();
        var meant = SaidFacts.Of(result.Speech!.Facts).Select(said => said.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.True(
            meant.SequenceEqual(heard),
            $"not said: {string.Join(' ', meant.Except(heard))}\nonly said: {string.Join(' ', heard.Except(meant))}\n{string.Join('\n', SectionOne.Paragraphs(document))}");
    }

    // The first kit's samples lie in input/ itself, those of the others in a folder of their name.
    internal static List<Wave> SamplesOf(string name)
    {
        var folder = Directory.Exists(Repository.At("input", name)) ? Repository.At("input", name) : Repository.At("input");
        return [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .SelectMany(path => SurveyReader.Read(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Survey!.Waves)];
    }
}
