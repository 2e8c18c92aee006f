namespace PingAnDocs.Verification.Inspection;

/// <summary>One breach of a rule at one place.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">One plain Chinese sentence: what is wrong and how to mend it.</param>
/// <param name="Expected">What the rule asks for; for wording the correction itself, empty where a person must decide.</param>
/// <param name="Actual">What stands there.</param>
public sealed record InspectionFinding(InspectionPlace Place, string Message, string Expected, string Actual)
{
    /// <summary>How binding this finding is where it is weaker than its rule; null for the rule's own strength.</summary>
    public Strength? Weakened { get; init; }

    /// <summary>The clause this finding rests on, where it is narrower than its rule's source; empty for the rule's own.</summary>
    public string Source { get; init; } = "";

    /// <summary>True when <see cref="Expected"/> may stand for the passage without anybody's judgement and without a word changing.</summary>
    public bool Mends { get; init; }
}
