using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>One value of an indicator on the way to the present one; the year is null when the period is not a whole year.</summary>
internal sealed record TrendPoint(int? Year, decimal Value, IReadOnlyList<SourcePlace> Sources);
