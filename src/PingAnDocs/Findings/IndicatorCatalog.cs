namespace PingAnDocs.Findings;

/// <summary>The kit's indicators and groups (indicators.json).</summary>
/// <param name="Indicators">Known indicators, in the order of the survey family.</param>
/// <param name="Groups">Known groups.</param>
/// <param name="FallbackClass">Class of an indicator nobody knows.</param>
public sealed record IndicatorCatalog(
    IReadOnlyList<IndicatorEntry> Indicators, IReadOnlyList<IndicatorGroup> Groups, string FallbackClass)
{
    /// <summary>The entry for an indicator of a survey: by name or alias, else made from its group, else from the fallback class.</summary>
    public IndicatorEntry Find(string name, string group) =>
        Indicators.FirstOrDefault(entry => entry.Name == name || entry.Aliases.Contains(name))
        ?? new IndicatorEntry(name, GroupOf(group)?.Class ?? FallbackClass, []);

    /// <summary>The group of that name, or null.</summary>
    public IndicatorGroup? GroupOf(string group) => Groups.FirstOrDefault(entry => entry.Name == group);
}
