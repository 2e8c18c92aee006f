using PingAnDocs.Data;

namespace PingAnDocs.Tests.Findings;

/// <summary>Turns an indicator of a test into the records the data stage would hand over.</summary>
internal static class FactsMaker
{
    private static readonly string[] Keys = ["nation", "province", "prefecture", "city", "district", "league"];

    public static Indicator Indicator(IndicatorSpec spec, string path) => new(
        spec.Name, spec.Group, spec.Unit, spec.Base, spec.Comparable,
        Make.Datum(spec.Value, path + ".value"), Make.Datum(spec.Previous, path + ".previous"), Make.Datum(spec.Change, path + ".change"),
        new Dictionary<string, Datum>(StringComparer.Ordinal), new Dictionary<string, Datum>(StringComparer.Ordinal),
        new Dictionary<string, Datum>(StringComparer.Ordinal), new Dictionary<string, Datum>(StringComparer.Ordinal),
        spec.Standings, [],
        [.. spec.History.Select((past, index) => new PastValue(past.Period, Make.Datum(past.Value, $"{path}.history[{index}].value")!))],
        Make.Place(path));

    public static IndicatorFacts Of(Wave wave, Indicator indicator, IndicatorSpec spec)
    {
        Fact? Known(decimal? value, string member) =>
            value is { } known ? Fact(known, spec, $"{indicator.Place.Path}.{member}") : null;
        return new IndicatorFacts(
            wave, indicator, Known(spec.Value, "value"), Known(spec.Previous, "previous"), Known(spec.Change, "change"),
            [.. Keys.Where(key => spec.Gaps.ContainsKey(key) || spec.Standings.ContainsKey(key) || spec.AverageChanges.ContainsKey(key)).Select(key => Comparison(key, spec, Known))],
            spec.Rank is null ? [] : [new RankFacts("全市", Known(spec.Rank, "rank")!, Known(spec.RankOf, "of"), Known(spec.RankBefore, "before"), Known(spec.RankBefore - spec.Rank, "before"), false)]);
    }

    private static ComparisonFacts Comparison(string key, IndicatorSpec spec, Func<decimal?, string, Fact?> known)
    {
        decimal? gap = spec.Gaps.TryGetValue(key, out var given) ? given : null;
        decimal? average = spec.AverageChanges.TryGetValue(key, out var change) ? change : null;
        decimal? before = spec.PreviousGaps.TryGetValue(key, out var previous) ? previous : null;
        Standing? published = spec.Standings.TryGetValue(key, out var word) ? word : null;
        var standing = gap is { } sign ? (Standing)Math.Sign(sign) : published;
        return new ComparisonFacts(
            Make.Comparator(key), null, known(gap, $"gaps.{key}"), known(average, $"averageChanges.{key}"), known(before, $"previousGaps.{key}"), standing);
    }

    private static Fact Fact(decimal value, IndicatorSpec spec, string path) =>
        new(FactKind.Value, value, spec.Unit, "", spec.Name, "", false, [Make.Place(path)], "");
}
