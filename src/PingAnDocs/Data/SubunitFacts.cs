namespace PingAnDocs.Data;

/// <summary>Facts of one unit below; what is unknown is null. A positive rank change means it moved forward.</summary>
/// <param name="Subunit">The unit as given.</param>
/// <param name="Value">This period's value, in the unit of the wave's first indicator.</param>
/// <param name="Previous">The base period's value.</param>
/// <param name="Change">Value − previous.</param>
/// <param name="Rank">Position, from 1.</param>
/// <param name="PreviousRank">Earlier position.</param>
/// <param name="RankChange">Previous rank − rank.</param>
public sealed record SubunitFacts(
    Subunit Subunit, Fact? Value, Fact? Previous, Fact? Change, Fact? Rank, Fact? PreviousRank, Fact? RankChange);
