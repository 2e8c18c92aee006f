using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>
/// Random counties through every shipped kit, read back from the text of the speech. PINGAN_COUNTIES sets how many each kit gets;
/// PINGAN_COUNTIES=100000 is the long run.
/// </summary>
public class ReextractionProperties
{
    private const int Usual = 300;

    public static TheoryData<string> Kits() => [.. FamilyKitsTests.Names];

    private static int Counties =>
        int.TryParse(Environment.GetEnvironmentVariable("PINGAN_COUNTIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Usual;

    [Theory]
    [MemberData(nameof(Kits))]
    public void Every_figure_of_a_random_county_is_read_back(string name)
    {
        var kit = WholeKit.Read(name);
        var tally = new ConcurrentDictionary<string, string>();
        var (slots, errors) = (0L, 0L);
        FamilyMaker.Counties(kit, FamilyTests.SamplesOf(name)).Sample(survey =>
        {
            var heard = Speaking.Of(survey.Json, kit).Heard(kit);
            Interlocked.Add(ref slots, heard.Planned.Count);
            if (heard.Report().Length == 0) return;
            Interlocked.Add(ref errors, Math.Max(1, heard.Errors));
            if (tally.Count < 40) foreach (var line in heard.Report().Split('\n')) tally.TryAdd(line, line);
        }, iter: Counties);
        Assert.True(errors == 0, $"{slots} slots, {errors} errors\n{string.Join('\n', tally.Keys.Take(40))}");
    }

    /// <summary>The kits whose documents tell the results, the problems and the measures.</summary>
    public static TheoryData<string> KitsThatTellAll() => FamilyTests.Kits();

    [Theory]
    [MemberData(nameof(KitsThatTellAll))]
    public void No_shortfall_is_left_out_and_no_problem_unanswered(string name)
    {
        var kit = WholeKit.Read(name);
        FamilyMaker.Counties(kit, FamilyTests.SamplesOf(name)).Sample(survey =>
        {
            var speech = Speaking.Of(survey.Json, kit);
            Silences.AllAreBroken(survey, speech.Lines, speech.Plan, kit);
        }, iter: Counties);
    }

    /// <summary>Two surveys, all shortfalls in the first: the balance at the end still counts over both.</summary>
    [Fact]
    public void What_is_counted_over_two_surveys_belongs_to_neither()
    {
        var kit = WholeKit.Read();
        SurveyMaker.Surveys.Sample(survey => Assert.Empty(Speaking.Of(survey.Json, kit).Heard(kit).Report()), iter: 1, seed: "1GaIX-bTu_x1");
    }

    [Fact]
    public void Every_figure_of_a_random_survey_of_one_or_two_waves_is_read_back()
    {
        var kit = WholeKit.Read();
        SurveyMaker.Surveys.Sample(survey =>
        {
            var speech = Speaking.Of(survey.Json, kit);
            var report = speech.Heard(kit).Report();
            Assert.True(report.Length == 0, $"{report}\n{string.Join('\n', speech.Lines)}");
        }, iter: Counties);
    }
}
