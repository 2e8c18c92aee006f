namespace PingAnDocs.Findings.UnaryTests;

/// <summary>One end of a range.</summary>
/// <param name="Value">The end itself.</param>
/// <param name="Inclusive">True when the end belongs to the range.</param>
internal sealed record Bound(decimal Value, bool Inclusive);
