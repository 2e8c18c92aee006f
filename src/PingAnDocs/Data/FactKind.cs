namespace PingAnDocs.Data;

/// <summary>What a fact says. The names are those of the trace file, first letter lowered.</summary>
public enum FactKind
{
    Value,
    Change,
    Gap,
    Average,
    AverageChange,
    Rank,
    RankChange,
    Count,
}
