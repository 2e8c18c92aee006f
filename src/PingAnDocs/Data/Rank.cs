namespace PingAnDocs.Data;

/// <summary>A rank as given; a smaller position is better.</summary>
/// <param name="Scope">Scope, such as 全市.</param>
/// <param name="Position">Position, from 1.</param>
/// <param name="Of">Number of ranked units; null when not given.</param>
/// <param name="Previous">Position in the base period; null when not given.</param>
/// <param name="Tied">True when the position is shared.</param>
public sealed record Rank(string Scope, Datum Position, Datum? Of, Datum? Previous, bool Tied);
