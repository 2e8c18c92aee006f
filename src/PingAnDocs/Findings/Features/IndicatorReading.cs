using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>One indicator of one wave together with what the kit knows of it.</summary>
internal sealed record IndicatorReading(IndicatorFacts Facts, IndicatorEntry Entry)
{
    /// <summary>True when both measure the same thing; 公安系统 in two different groups are two things.</summary>
    public bool SameIndicator(IndicatorReading other) =>
        Entry.Name == other.Entry.Name
        && (Group.Length == 0 || other.Group.Length == 0 || Group == other.Group);

    private string Group => Facts.Indicator.Group;
}
