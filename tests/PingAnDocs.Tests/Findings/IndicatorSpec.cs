using PingAnDocs.Data;

namespace PingAnDocs.Tests.Findings;

/// <summary>An indicator in the shortest form a test can write; what is not set is unknown.</summary>
internal sealed record IndicatorSpec(string Name)
{
    public string Group { get; init; } = "";

    public string Unit { get; init; } = "%";

    public string Base { get; init; } = "上年";

    public bool Comparable { get; init; } = true;

    public decimal? Value { get; init; }

    public decimal? Previous { get; init; }

    public decimal? Change { get; init; }

    /// <summary>Comparator key to gap; the order is the canonical order.</summary>
    public Dictionary<string, decimal> Gaps { get; init; } = [];

    public Dictionary<string, decimal> PreviousGaps { get; init; } = [];

    public Dictionary<string, decimal> AverageChanges { get; init; } = [];

    /// <summary>Standings published without figure.</summary>
    public Dictionary<string, Standing> Standings { get; init; } = [];

    public decimal? Rank { get; init; }

    public decimal? RankOf { get; init; }

    public decimal? RankBefore { get; init; }

    public (string Period, decimal Value)[] History { get; init; } = [];
}
