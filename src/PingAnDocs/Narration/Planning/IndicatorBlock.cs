using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Planning;

/// <summary>Indicators reported together: a run of single ones, or one group under its head.</summary>
/// <param name="Group">Name of the group; empty for single indicators.</param>
/// <param name="Members">The indicators in order.</param>
public sealed record IndicatorBlock(string Group, IReadOnlyList<Subject> Members)
{
    /// <summary>The composite the members are the parts of; null for an ordinary block.</summary>
    public Subject? Composite { get; init; }

    /// <summary>The composite, if any, then the members.</summary>
    public IEnumerable<Subject> All => Composite is null ? Members : Members.Prepend(Composite);
}
