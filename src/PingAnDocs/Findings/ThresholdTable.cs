namespace PingAnDocs.Findings;

/// <summary>The named thresholds of a kit. Names that could not be read right are kept apart, so that one fault is told once and not again at every cell that uses the name.</summary>
public sealed class ThresholdTable
{
    private readonly Dictionary<string, Threshold> byName;
    private readonly IReadOnlyCollection<string>? spoilt;

    private ThresholdTable(IReadOnlyList<Threshold> all, IReadOnlyCollection<string>? spoiltNames)
    {
        (All, spoilt) = (all, spoiltNames);
        byName = all.ToDictionary(threshold => threshold.Name, StringComparer.Ordinal);
    }

    /// <summary>A kit without named thresholds.</summary>
    public static ThresholdTable Empty { get; } = Of([], []);

    /// <summary>Nobody has read the thresholds: every name passes unjudged. For looking at one file of a kit by itself.</summary>
    public static ThresholdTable Unread { get; } = new([], null);

    /// <summary>The thresholds in the order of the file.</summary>
    public IReadOnlyList<Threshold> All { get; }

    /// <summary>True when the kit is known to name no threshold.</summary>
    public bool IsEmpty => All.Count == 0 && spoilt is { Count: 0 };

    /// <summary>The names, for whoever misspelt one.</summary>
    public IEnumerable<string> Names => All.Select(threshold => threshold.Name).Concat(spoilt ?? []);

    /// <summary>The thresholds of a kit.</summary>
    /// <param name="all">The sound ones; each name once.</param>
    /// <param name="spoiltNames">Names of entries with a fault.</param>
    public static ThresholdTable Of(IReadOnlyList<Threshold> all, IReadOnlyCollection<string> spoiltNames) => new(all, spoiltNames);

    /// <summary>The threshold of that name, or null.</summary>
    public Threshold? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>True when a name must pass although its number is not known.</summary>
    internal bool IsUnjudged(string name) => spoilt is null || spoilt.Contains(name);
}
