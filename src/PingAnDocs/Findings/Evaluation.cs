namespace PingAnDocs.Findings;

/// <summary>One rule on one subject, with its reason in Chinese.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Verdict">Outcome.</param>
/// <param name="Why">The reason: values that satisfied, the first failing cell and its distance, or what is missing.</param>
public sealed record Evaluation(Rule Rule, Subject Subject, Verdict Verdict, string Why);
