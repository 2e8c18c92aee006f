using CsCheck;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Property;

/// <summary>Makes random counties of a kit's own family: its indicators, and the unit, base and decimals of its samples.</summary>
internal static class FamilyMaker
{
    private const int MostTowns = 40;

    /// <summary>Counties for a kit.</summary>
    /// <param name="kit">The kit.</param>
    /// <param name="samples">Waves of the samples the kit was made for.</param>
    public static Gen<MadeSurvey> Counties(Kit kit, IReadOnlyList<Wave> samples)
    {
        string[] names = [.. kit.Indicators.Indicators.Select(entry => entry.Name)];
        return
            from county in Gen.Int[0, 255]
            from sample in Gen.Int[0, samples.Count - 1].Select(index => samples[index])
            from decimals in Gen.Int[1, 2]
            from indicators in SurveyMaker.Indicators(names, "", decimals)
            from towns in Towns(SurveyMaker.Tenfold[decimals])
            from moves in Gen.Int[-3 * SurveyMaker.Tenfold[decimals], 3 * SurveyMaker.Tenfold[decimals]].Array[towns.Length]
            from known in Gen.Bool
            from evidence in EvidenceMaker.Of(kit)
            where indicators.Any(made => made.SaysSomething)
            select new MadeSurvey(MadeSurvey.CountyOf(county), [new MadeWave("省级调查", sample.Indicators[0].Unit, decimals, indicators) { Base = sample.Base, Towns = towns, TownsBefore = known ? Before(towns, moves, 100 * SurveyMaker.Tenfold[decimals]) : [] }]) { Evidence = evidence };
    }

    private static int[] Before(int[] towns, int[] moves, int most) => [.. towns.Zip(moves, (now, move) => Math.Min(now - move, most))];

    // Half of the counties have no towns; of the others' towns about half are at the top.
    private static Gen<int[]> Towns(int one) => Gen.Select(
        Gen.Bool, Gen.Int[86 * one, 114 * one].Select(value => Math.Min(value, 100 * one)).Array[0, MostTowns], (given, values) => given ? values : []);
}
