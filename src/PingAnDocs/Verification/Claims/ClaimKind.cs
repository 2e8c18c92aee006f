namespace PingAnDocs.Verification.Claims;

/// <summary>What a statement found in a text is about.</summary>
public enum ClaimKind
{
    /// <summary>A value of an indicator, of a unit below or of evidence.</summary>
    Value,

    /// <summary>A value against the base period.</summary>
    Change,

    /// <summary>A value against a comparator's average, or without figure: above, below or level with it.</summary>
    Gap,

    /// <summary>A comparator's average.</summary>
    Average,

    /// <summary>A comparator's average against the base period.</summary>
    AverageChange,

    /// <summary>A place in a ranking.</summary>
    Rank,

    /// <summary>Places gained (+) or lost (−).</summary>
    RankChange,

    /// <summary>A number of indicators, units below or ranked units.</summary>
    Count,

    /// <summary>A count's share of a whole.</summary>
    Share,

    /// <summary>How many periods in a row a value rose (+) or fell (−).</summary>
    Run,

    /// <summary>A distance to a comparator's average against the base period's: wider (+) or narrower (−).</summary>
    GapChange,

    /// <summary>The highest (+) or lowest (−) of the known series.</summary>
    Extreme,
}
