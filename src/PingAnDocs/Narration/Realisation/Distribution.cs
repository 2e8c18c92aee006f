using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>How a wave's indicators stand, counted: 其中4项高于全省、全市平均水平，2项高于全省但低于全市平均水平.</summary>
internal static class Distribution
{
    private const int MostKinds = 4;
    private static readonly string[] RankWords = ["位次比{0}前进", "位次比{0}后退", "位次与{0}相同"];

    /// <summary>The distribution over standings, else over changes, else over rank movements; null when nothing is comparable.</summary>
    public static IReadOnlyList<Span>? Realise(IReadOnlyList<Subject> subjects)
    {
        var kinds = ByStanding(subjects);
        if (kinds.Count > MostKinds)
            kinds = [.. kinds.GroupBy(kind => kind.HasBelow).Select(Coarse)];
        if (kinds.Count == 0)
            kinds = ByMovement(subjects, FeatureNames.Change, ["比{0}提升", "比{0}下降", "与{0}持平"]);
        if (kinds.Count == 0)
            kinds = ByMovement(subjects, FeatureNames.RankChange, RankWords);
        return kinds.Count == 0 ? null : Write(kinds, subjects.Count, "其中");
    }

    /// <summary>The distribution over rank movements, to stand behind another one; null when no movement is known, or when it is the only distribution there is.</summary>
    public static IReadOnlyList<Span>? OfRanks(IReadOnlyList<Subject> subjects)
    {
        var kinds = ByMovement(subjects, FeatureNames.RankChange, RankWords);
        var others = ByStanding(subjects).Count + ByMovement(subjects, FeatureNames.Change, RankWords).Count;
        return kinds.Count == 0 || others == 0 ? null : Write(kinds, subjects.Count, "");
    }

    private static List<Kind> ByStanding(IReadOnlyList<Subject> subjects) =>
        [.. subjects
            .Where(subject => subject.Facts!.Comparisons.Any(comparison => comparison.Standing is not null))
            .GroupBy(StandingText, StringComparer.Ordinal)
            .Select(group => new Kind(group.Key, [.. group], group.First().Number(FeatureNames.BelowCount) > 0))
            .OrderBy(kind => kind.Members[0].Number(FeatureNames.BelowCount))];

    private static string StandingText(Subject subject)
    {
        var known = subject.Facts!.Comparisons.Where(comparison => comparison.Standing is not null).ToList();
        var (above, level, below) = (Names(known, Standing.Above), Names(known, Standing.Equal), Names(known, Standing.Below));
        return (above, level, below) switch
        {
            (_, "", "") => $"高于{above}平均水平",
            ("", "", _) => $"低于{below}平均水平",
            ("", _, "") => $"与{level}平均水平持平",
            (_, "", _) => $"高于{above}但低于{below}平均水平",
            ("", _, _) => $"与{level}平均水平持平但低于{below}平均水平",
            (_, _, "") => $"高于{above}平均水平、与{level}平均水平持平",
            _ => $"高于{above}平均水平、与{level}平均水平持平、低于{below}平均水平",
        };
    }

    private static string Names(IEnumerable<ComparisonFacts> known, Standing standing) =>
        string.Join('、', known.Where(comparison => comparison.Standing == standing).Select(comparison => comparison.Comparator.Name));

    private static Kind Coarse(IGrouping<bool, Kind> kinds) => new(
        kinds.Key ? "低于其中一项或者多项平均水平" : "不低于各项平均水平", [.. kinds.SelectMany(kind => kind.Members)], kinds.Key);

    private static List<Kind> ByMovement(IReadOnlyList<Subject> subjects, string feature, string[] words) =>
        [.. new[] { 1, -1, 0 }
            .Select((sign, index) => (Words: words[index], Members: subjects.Where(subject => subject.Number(feature) is { } number && Math.Sign(number) == sign).ToList()))
            .Where(kind => kind.Members.Count > 0)
            .Select(kind => new Kind(kind.Words.Replace("{0}", kind.Members[0].Facts!.Indicator.Base, StringComparison.Ordinal), kind.Members, false))];

    private static IReadOnlyList<Span> Write(List<Kind> kinds, int all, string lead)
    {
        if (kinds is [{ Members.Count: var count, Words: var words }] && count == all)
            return [new LiteralSpan("全部" + words)];
        var spans = new SpanBuilder().Add(lead);
        var parts = kinds.Select(kind => (IReadOnlyList<Span>)[.. Counts.Of(kind.Members, kind.Words), new LiteralSpan("项" + kind.Words)]);
        return spans.AddJoined(parts, "，").ToList();
    }

    private sealed record Kind(string Words, IReadOnlyList<Subject> Members, bool HasBelow);
}
