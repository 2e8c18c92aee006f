namespace PingAnDocs.Data;

/// <summary>One unit below with its place in the ranking.</summary>
/// <param name="Facts">Its facts.</param>
/// <param name="Rank">Its place, given or computed.</param>
/// <param name="Tied">True when another own unit has the same place.</param>
/// <param name="PreviousRank">Its earlier place in the same kind of ranking, or null.</param>
/// <param name="Change">Earlier place − place: positive is forward; or null.</param>
public sealed record RankedSubunit(SubunitFacts Facts, Fact Rank, bool Tied, Fact? PreviousRank, Fact? Change)
{
    /// <summary>Name of the unit.</summary>
    public string Name => Facts.Subunit.Name;
}
