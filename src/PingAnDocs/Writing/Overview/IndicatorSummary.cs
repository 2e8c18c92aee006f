namespace PingAnDocs.Writing.Overview;

/// <summary>The figures of one indicator that an overview shows, given or computed; what is unknown is null or absent, never zero.</summary>
/// <param name="Group">Group it is reported under; empty when it stands alone.</param>
/// <param name="Name">What the kit calls it, so that other names for the same indicator stand in one column.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Value">This period's value.</param>
/// <param name="Change">Change against the base period.</param>
/// <param name="Gaps">Distances from the comparators.</param>
/// <param name="Ranks">Places in rankings.</param>
public sealed record IndicatorSummary(
    string Group, string Name, string Unit, decimal? Value, decimal? Change, IReadOnlyList<GapSummary> Gaps, IReadOnlyList<RankSummary> Ranks);
