namespace PingAnDocs.Writing.Overview;

/// <summary>What a column of figures tells of its indicator; the columns stand in this order.</summary>
internal enum FigureRole
{
    Value,
    Change,
    Gap,
    Rank,
}
