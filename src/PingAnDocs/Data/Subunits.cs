namespace PingAnDocs.Data;

/// <summary>Results of the units below (towns, streets).</summary>
/// <param name="Kind">What they are called, such as 镇（街道）.</param>
/// <param name="Scope">Scope of the ranking, such as 全市; empty when not given.</param>
/// <param name="Count">Number of ranked units in the scope.</param>
/// <param name="Within">"The first so many": the group the leaders belong to.</param>
/// <param name="Leaders">Names of own units within that group.</param>
/// <param name="Items">Own units with their values.</param>
/// <param name="Place">Where the block stands.</param>
public sealed record Subunits(
    string Kind, string Scope, Datum? Count, Datum? Within, IReadOnlyList<string> Leaders, IReadOnlyList<Subunit> Items, SourcePlace Place);
