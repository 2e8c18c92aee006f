namespace PingAnDocs.Findings.Detection;

/// <summary>What a rule's cells say of one set of feature values, with the reason in Chinese.</summary>
internal sealed record Judgement(Verdict Verdict, string Why);
