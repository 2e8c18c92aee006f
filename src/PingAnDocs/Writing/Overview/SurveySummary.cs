namespace PingAnDocs.Writing.Overview;

/// <summary>What an overview shows of one survey wave.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Short">Short name.</param>
/// <param name="Period">Period in words; may be empty.</param>
/// <param name="Indicators">Its indicators in the order of the data.</param>
public sealed record SurveySummary(string Name, string Short, string Period, IReadOnlyList<IndicatorSummary> Indicators);
