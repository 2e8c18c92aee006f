namespace WordTemplates.Rendering.Tables;

/// <summary>One table while it is written: how often each band of columns repeats, and what its merged cells held last.</summary>
/// <param name="bands">Number of bands.</param>
internal sealed class TableRun(int bands)
{
    private readonly BandRounds[] rounds = new BandRounds[bands];

    /// <summary>The cells that merge with those above.</summary>
    public MergeRun Merges { get; } = new();

    public BandRounds this[int band]
    {
        get => rounds[band];
        set => rounds[band] = value;
    }

    /// <summary>Columns that the bands add to those of the template; less than zero when columns vanish.</summary>
    public int Growth(IReadOnlyList<BandWidth> covered)
    {
        var growth = 0;
        foreach (var (band, width) in covered)
            growth += (rounds[band].Count - 1) * width;
        return growth;
    }
}

/// <summary>Where a band of columns is.</summary>
/// <param name="Count">How often it repeats.</param>
/// <param name="Lead">The rounds of the section that rules rows without one of their own; null when there is none.</param>
/// <param name="Round">The round that is written.</param>
/// <param name="Known">False when the data lack what the count follows from; the fault is reported then.</param>
internal readonly record struct BandRounds(int Count, SectionRounds? Lead, int Round, bool Known);

/// <summary>A band and the number of grid columns it has in the template.</summary>
internal readonly record struct BandWidth(int Band, int Width);
