using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>A rule's own test.</summary>
/// <param name="Given">Feature values; a feature mapped to null is missing.</param>
/// <param name="Expect">True hit, false miss, null undecided.</param>
/// <param name="Place">Where it stands in rules.json.</param>
public sealed record RuleTest(IReadOnlyDictionary<string, FeatureValue?> Given, bool? Expect, SourcePlace Place);
