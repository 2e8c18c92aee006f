using CsCheck;
using PingAnDocs.Data;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>The speeches mistakes are made in: random counties of the kit's family, always the same ones.</summary>
internal static class MutantCorpus
{
    private const string Seed = "0N0XIzNsQ0O2";

    /// <summary>The finished speeches of a kit; the first kit is also given surveys of two waves.</summary>
    public static List<FinishedText> Of(string name, int counties)
    {
        var kit = WholeKit.Read(name);
        var surveys = FamilyMaker.Counties(kit, FamilyTests.SamplesOf(name)).Array[counties].Single(_ => true, Seed).AsEnumerable();
        if (name == "speech") surveys = surveys.Concat(SurveyMaker.Surveys.Array[counties / 2].Single(_ => true, Seed));
        return [.. surveys.Select(Turned).Where(survey => survey.Indicators.Any(made => made.SaysSomething)).Select(survey => FinishedText.Of(Speech(survey, kit), kit))];
    }

    // Also one that was kept back: the tally names what was said against it.
    private static Speech Speech(MadeSurvey survey, Kit kit) => DocumentPipeline.Run(new SourceFile("青山县.json", survey.Json), kit).Speech!;

    // Counties where all is well, where nothing is, or where a rise is overtaken are rare among random ones, and have wordings of their own.
    private static MadeSurvey Turned(MadeSurvey survey, int index) => survey with { Waves = [.. survey.Waves.Select(wave => Turned(wave, index % 6))] };

    private static MadeWave Turned(MadeWave wave, int mood) => wave with
    {
        Towns = mood is 3 or 4 ? [] : wave.Towns,
        Indicators = [.. wave.Indicators.Select(made => Turned(made, mood))],
    };

    private static MadeIndicator Turned(MadeIndicator made, int mood) => mood switch
    {
        3 => made with { Change = Up(made.Change), Province = Up(made.Province), City = Up(made.City), Rank = made.Rank is { } rank ? ((rank.Position + 2) / 3, null) : null },
        4 => made with { Change = Down(made.Change), Province = Down(made.Province), City = Down(made.City), Rank = null },
        5 => made with { Change = Up(made.Change), City = Down(made.City), CityChange = Up(made.CityChange) + Up(made.Change) },
        _ => made,
    };

    private static int? Up(int? figure) => figure is { } number ? Math.Abs(number) : null;

    // Below zero even where it was level, so that no strength is left.
    private static int? Down(int? figure) => figure is { } number ? -Math.Max(1, Math.Abs(number)) : null;
}
