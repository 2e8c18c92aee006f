namespace PingAnDocs.Data;

/// <summary>Facts of one rank. A positive change means the unit moved forward.</summary>
/// <param name="Scope">Scope, such as 全市.</param>
/// <param name="Position">Position, from 1.</param>
/// <param name="Of">Number of ranked units (a count), or null.</param>
/// <param name="Previous">Earlier position, or null.</param>
/// <param name="Change">Previous − position, or null.</param>
/// <param name="Tied">True when the position is shared.</param>
public sealed record RankFacts(string Scope, Fact Position, Fact? Of, Fact? Previous, Fact? Change, bool Tied);
