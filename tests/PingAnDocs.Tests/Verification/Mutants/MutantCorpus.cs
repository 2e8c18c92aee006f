using CsCheck;
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
        return [.. surveys.Select(Turned).Select(survey => FinishedText.Of(Walk.Of(survey.Json, kit).Speech!, kit))];
    }

    // Counties where all is well, where nothing is, or where a rise is overtaken are rare among random ones, and have wordings of their own.
    private static MadeSurvey Turned(MadeSurvey survey, int index) =>
        survey with { Waves = [.. survey.Waves.Select(wave => wave with { Indicators = [.. wave.Indicators.Select(made => Turned(made, index % 6))] })] };

    private static MadeIndicator Turned(MadeIndicator made, int mood) => mood switch
    {
        3 => made with { Change = Up(made.Change), Province = Up(made.Province), City = Up(made.City), Rank = made.Rank is { } rank ? (rank.Position, rank.Position) : null },
        4 => made with { Change = -Up(made.Change), Province = -Up(made.Province), City = -Up(made.City) },
        5 => made with { Change = Up(made.Change), City = -Up(made.City), CityChange = Up(made.CityChange) + Up(made.Change) },
        _ => made,
    };

    private static int? Up(int? figure) => figure is { } number ? Math.Abs(number) : null;
}
