namespace PingAnDocs.Findings;

/// <summary>What the kit says of an indicator (indicators.json).</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Class">Class used by rules, such as 治安 or 知晓.</param>
/// <param name="Aliases">Other names that mean the same indicator.</param>
public sealed record IndicatorEntry(string Name, string Class, IReadOnlyList<string> Aliases)
{
    /// <summary>Lexicon word of the unit that answers for it, such as 司法局; empty when none is named.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Canonical names of the indicators this one is composed of; empty for a single indicator.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
