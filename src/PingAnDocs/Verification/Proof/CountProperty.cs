using PingAnDocs.Data;

namespace PingAnDocs.Verification.Proof;

/// <summary>One thing the members of a counted set have in common, as <see cref="Claims.Frames.CountedSet"/> names it: city-, 基期+, 位次0.</summary>
/// <param name="Key">Key of a comparator, or 平均, 基期, 位次.</param>
/// <param name="Sign">-1, 0 or 1.</param>
internal readonly record struct CountProperty(string Key, int Sign)
{
    /// <summary>Some average that is not named.</summary>
    public const string AnyAverage = "平均";

    /// <summary>The base period.</summary>
    public const string Base = "基期";

    /// <summary>A ranking.</summary>
    public const string Place = "位次";

    /// <summary>True for a comparison with an average.</summary>
    public bool IsAverage => Key is not (Base or Place);

    /// <summary>The properties behind the colon of a name; null when one cannot be counted.</summary>
    public static IReadOnlyList<CountProperty>? Of(string name)
    {
        var properties = new List<CountProperty>();
        foreach (var text in name.Split('、', StringSplitOptions.RemoveEmptyEntries))
        {
            if (text.Length < 2 || "-0+".IndexOf(text[^1], StringComparison.Ordinal) is var sign && sign < 0) return null;
            properties.Add(new CountProperty(text[..^1], sign - 1));
        }

        return properties;
    }

    /// <summary>Whether an indicator has it; null when nothing is known.</summary>
    public bool? Holds(IndicatorFacts facts)
    {
        var (key, sign) = this;
        return Key switch
        {
            Base => facts.Change is { } change ? change.Sign == sign : null,
            Place => facts.Ranks.Count == 0 || facts.Ranks.All(rank => rank.Change is null) ? null : facts.Ranks.Any(rank => rank.Change?.Sign == sign),
            AnyAverage => Any(facts.Comparisons.Where(comparison => comparison.Standing is not null), comparison => (int)comparison.Standing! == sign),
            _ => Any(facts.Comparisons.Where(comparison => comparison.Comparator.Key == key && comparison.Standing is not null), comparison => (int)comparison.Standing! == sign),
        };
    }

    private static bool? Any(IEnumerable<ComparisonFacts> known, Func<ComparisonFacts, bool> holds)
    {
        var list = known.ToList();
        return list.Count == 0 ? null : list.Exists(comparison => holds(comparison));
    }
}
