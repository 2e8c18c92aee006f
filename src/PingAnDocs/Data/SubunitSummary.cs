namespace PingAnDocs.Data;

/// <summary>What can be counted over the own units below. A count nobody can make is null, a count of none is zero.</summary>
/// <param name="Valued">Units with a value.</param>
/// <param name="Average">Plain mean of their values, rounded to their decimals.</param>
/// <param name="Above">Units above the average as printed.</param>
/// <param name="Level">Units equal to it.</param>
/// <param name="Below">Units below it.</param>
/// <param name="Compared">Units whose change is known.</param>
/// <param name="Up">Units that rose.</param>
/// <param name="Unchanged">Units that stayed.</param>
/// <param name="Down">Units that fell.</param>
/// <param name="Ceiling">The highest value there can be (100); null when no unit reaches it.</param>
/// <param name="Full">Units at that value.</param>
/// <param name="Share">Their share in percent, one decimal.</param>
/// <param name="Rest">Units with a value below it.</param>
public sealed record SubunitSummary(
    Fact Valued, Fact? Average, Fact? Above, Fact? Level, Fact? Below,
    Fact Compared, Fact Up, Fact Unchanged, Fact Down,
    Fact? Ceiling, Fact? Full, Fact? Share, Fact? Rest);
