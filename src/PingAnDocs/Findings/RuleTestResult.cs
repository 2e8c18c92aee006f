namespace PingAnDocs.Findings;

/// <summary>Outcome of one of a rule's own tests.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Test">The test.</param>
/// <param name="Passed">True when the verdict was the expected one.</param>
/// <param name="Explanation">Expected and actual verdict with the reason, in Chinese; empty when passed.</param>
public sealed record RuleTestResult(Rule Rule, RuleTest Test, bool Passed, string Explanation);
