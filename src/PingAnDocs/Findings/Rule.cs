using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>One row of the decision table.</summary>
/// <param name="Id">Stable id, such as R-101.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Subject">What it looks at.</param>
/// <param name="Cells">Its conditions; all must hold.</param>
/// <param name="ExclusiveGroup">Group in which one subject may have one hit; empty when none.</param>
/// <param name="Overrides">Ids of rules that give way when this one is hit.</param>
/// <param name="Outcome">What follows.</param>
/// <param name="Why">Why the rule exists.</param>
/// <param name="Tests">Its own tests.</param>
/// <param name="Place">Where it stands in rules.json.</param>
public sealed record Rule(
    string Id,
    string Name,
    SubjectKind Subject,
    IReadOnlyList<Cell> Cells,
    string ExclusiveGroup,
    IReadOnlyList<string> Overrides,
    RuleOutcome Outcome,
    string Why,
    IReadOnlyList<RuleTest> Tests,
    SourcePlace Place)
{
    /// <summary>Where the rule names other rules and phrases: id to place.</summary>
    public IReadOnlyDictionary<string, SourcePlace> Named { get; init; } = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);

    /// <summary>The place where the rule names an id; the rule's own place when it does not.</summary>
    public SourcePlace PlaceOf(string id) => Named.GetValueOrDefault(id, Place);
}
