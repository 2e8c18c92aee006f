namespace PingAnDocs.Findings;

/// <summary>One feature of the catalogue: what rules may ask about.</summary>
/// <param name="Name">Chinese name used in rules, such as 同比.</param>
/// <param name="Subject">What it belongs to: an indicator or a whole wave.</param>
/// <param name="IsNumber">True when its values are decimals, false when they are words.</param>
/// <param name="Formula">How it is computed, in one Chinese line for people.</param>
internal sealed record Feature(string Name, SubjectKind Subject, bool IsNumber, string Formula)
{
    /// <summary>The only words it can take; empty when its words are open (names, classes).</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
