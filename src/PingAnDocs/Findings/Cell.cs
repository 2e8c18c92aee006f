using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>One condition of a rule: a feature and a unary test.</summary>
public sealed record Cell(string Feature, UnaryTest Test, SourcePlace Place);
