using PingAnDocs.Data;

namespace PingAnDocs.Tests.Findings;

/// <summary>A wave in the shortest form a test can write.</summary>
internal sealed record WaveSpec(string Short, params IndicatorSpec[] Indicators)
{
    public string Period { get; init; } = "2025年度";

    public decimal? SampleSize { get; init; }

    public Subunits? Subunits { get; init; }
}
