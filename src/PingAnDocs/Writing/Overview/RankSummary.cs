namespace PingAnDocs.Writing.Overview;

/// <summary>A place of an indicator in a ranking.</summary>
/// <param name="Scope">Scope, such as 全市.</param>
/// <param name="Position">Position, from 1.</param>
/// <param name="Of">Number of ranked units; null when not known.</param>
/// <param name="Tied">True when the position is shared.</param>
public sealed record RankSummary(string Scope, decimal Position, decimal? Of, bool Tied);
