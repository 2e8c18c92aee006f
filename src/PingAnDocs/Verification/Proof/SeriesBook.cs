using PingAnDocs.Data;
using PingAnDocs.Findings.Features;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>What an indicator's series over time says: how long it has risen or fallen, and whether this period is its highest or lowest.</summary>
internal static class SeriesBook
{
    public static IEnumerable<KnownFact> Of(IndicatorFacts facts)
    {
        var points = TrendLine.Of(facts);
        if (points.Count >= 2) yield return Run(facts, points);
        foreach (var step in Steps(facts)) yield return step;
        if (facts.Value is { } value && Earlier(facts) is { Count: > 0 } earlier) yield return Extreme(facts, value, earlier);
    }

    private static KnownFact Run(IndicatorFacts facts, IReadOnlyList<TrendPoint> points)
    {
        var steps = points.Zip(points.Skip(1), (older, newer) => Math.Sign(newer.Value - older.Value)).Reverse().ToList();
        var length = steps[0] == 0 ? 0 : steps.TakeWhile(step => step == steps[0]).Count();
        return New(facts, ClaimKind.Run, steps[0], length, [.. points.SelectMany(point => point.Sources)]);
    }

    // 2023年度升2.85个百分点: from one period of the series to the next.
    private static IEnumerable<KnownFact> Steps(IndicatorFacts facts)
    {
        var history = facts.Indicator.Comparable ? facts.Indicator.History : [];
        foreach (var (older, newer) in history.Zip(history.Skip(1)))
        {
            var step = newer.Value.Value - older.Value.Value;
            yield return new KnownFact(
                ClaimKind.Change, facts.Wave.Id, facts.Indicator.Name, "", true, Math.Sign(step), step, facts.Indicator.Unit, [newer.Value.Place, older.Value.Place], "history")
            { Period = newer.Period };
        }
    }

    private static KnownFact Extreme(IndicatorFacts facts, Fact value, List<(decimal Value, SourcePlace Place)> earlier) => New(
        facts,
        ClaimKind.Extreme,
        value.Value > earlier.Max(past => past.Value) ? 1 : value.Value < earlier.Min(past => past.Value) ? -1 : 0,
        null,
        [.. value.Sources, .. earlier.Select(past => past.Place)]);

    // A record is a record over whatever is known, gaps between the years or not.
    private static List<(decimal Value, SourcePlace Place)> Earlier(IndicatorFacts facts) => !facts.Indicator.Comparable
        ? []
        : [.. facts.Indicator.History.Select(past => (past.Value.Value, past.Value.Place)), .. facts.Previous is { } previous ? [(previous.Value, previous.Sources[0])] : Array.Empty<(decimal, SourcePlace)>()];

    private static KnownFact New(IndicatorFacts facts, ClaimKind kind, int sign, decimal? value, IReadOnlyList<SourcePlace> sources) =>
        new(kind, facts.Wave.Id, facts.Indicator.Name, "", false, sign, value, "", sources, kind == ClaimKind.Run ? "run(history)" : "extreme(history)");
}
