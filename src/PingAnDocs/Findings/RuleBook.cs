namespace PingAnDocs.Findings;

/// <summary>The kit's rules (rules.json), parsed and ready to evaluate.</summary>
/// <param name="Version">Version of the table.</param>
/// <param name="MaxProblems">At most so many problems are developed; the rest is named in one sentence.</param>
/// <param name="Rules">The rules in the order of the file.</param>
public sealed record RuleBook(string Version, int MaxProblems, IReadOnlyList<Rule> Rules)
{
    /// <summary>The numbers the office has named.</summary>
    public ThresholdTable Thresholds { get; init; } = ThresholdTable.Empty;
}
