namespace PingAnDocs.Data;

/// <summary>What is known of one indicator against one comparator.</summary>
/// <param name="Comparator">The comparator.</param>
/// <param name="Average">The comparator's average.</param>
/// <param name="Gap">Value − average, given or computed; negative is below.</param>
/// <param name="AverageChange">Change of the average, given or computed.</param>
/// <param name="PreviousGap">Gap of the base period: previous − previous average, or gap − (change − average change).</param>
/// <param name="Standing">Sign of the comparison: from the gap, else from the published standing; null when unknown.</param>
public sealed record ComparisonFacts(
    Comparator Comparator, Fact? Average, Fact? Gap, Fact? AverageChange, Fact? PreviousGap, Standing? Standing);
