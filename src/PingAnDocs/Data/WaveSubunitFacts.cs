namespace PingAnDocs.Data;

/// <summary>Facts of the units below, of one wave.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="Subunits">The units below as given.</param>
/// <param name="Count">Number of ranked units in the scope (its unit is their kind), or null.</param>
/// <param name="Within">"The first so many", a count without unit, or null.</param>
/// <param name="Items">Facts of each own unit, in the order of the file.</param>
public sealed record WaveSubunitFacts(Wave Wave, Subunits Subunits, Fact? Count, Fact? Within, IReadOnlyList<SubunitFacts> Items);
