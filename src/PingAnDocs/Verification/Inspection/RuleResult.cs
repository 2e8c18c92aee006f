namespace PingAnDocs.Verification.Inspection;

/// <summary>A rule and what became of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it does not apply or was not verified, or how an office's profile deviates from it; empty otherwise.</param>
/// <param name="Findings">What was found, in the order of the document.</param>
public sealed record RuleResult(InspectionRule Rule, RuleStatus Status, string Reason, IReadOnlyList<InspectionFinding> Findings)
{
    /// <summary>Checked: Found when there are findings, else Pass.</summary>
    public static RuleResult Checked(InspectionRule rule, IReadOnlyList<InspectionFinding> findings) =>
        new(rule, findings.Count > 0 ? RuleStatus.Found : RuleStatus.Pass, "", findings);

    /// <summary>The document has nothing the rule speaks about.</summary>
    public static RuleResult NotApplicable(InspectionRule rule, string reason) => new(rule, RuleStatus.NotApplicable, reason, []);

    /// <summary>It could not be checked here.</summary>
    public static RuleResult NotVerified(InspectionRule rule, string reason) => new(rule, RuleStatus.NotVerified, reason, []);
}
