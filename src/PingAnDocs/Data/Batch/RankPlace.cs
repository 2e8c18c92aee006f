using PingAnDocs.Data.Checks;

namespace PingAnDocs.Data.Batch;

/// <summary>A unit's place in a ranking, with the value it was ranked by where it is known; small, for a batch keeps thousands of them.</summary>
internal sealed record RankPlace(string Unit, decimal Position, decimal? Of, bool Tied, decimal? Value)
{
    /// <summary>True when two units may share a position: one of them says so, or they have the same value, perhaps written with fewer decimals.</summary>
    public bool MayShareWith(RankPlace other) => Tied || other.Tied || (Value is { } own && other.Value is { } value && IsSame(own, value));

    private static bool IsSame(decimal one, decimal other) => one == other || (one.Scale != other.Scale && Math.Abs(one - other) <= LastPlace.Coarsest(one, other));
}
