namespace PingAnDocs.Verification.Inspection;

/// <summary>What became of a rule on one document.</summary>
public enum RuleStatus
{
    /// <summary>Checked, nothing found.</summary>
    Pass,

    /// <summary>Checked, something found.</summary>
    Found,

    /// <summary>The document has nothing the rule speaks about.</summary>
    NotApplicable,

    /// <summary>Could not be checked here, for example without a rendered page; the reason says why.</summary>
    NotVerified,
}
