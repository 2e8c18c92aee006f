namespace WordTemplates.Charts;

/// <summary>What of a chart part shows data.</summary>
/// <param name="Plots">Its plots in document order.</param>
/// <param name="Sheet">The sheet its formulas speak of.</param>
/// <param name="Rules">What it asks of the data.</param>
/// <param name="FirstFree">First index and first order that no series has.</param>
internal sealed record ChartLayout(IReadOnlyList<PlotTemplate> Plots, SheetName Sheet, ChartRules Rules, (int Index, int Order) FirstFree)
{
    /// <summary>Number of series of the template.</summary>
    public int Count { get; } = Plots.Sum(plot => plot.Series.Count);

    /// <summary>Number format of each series of the data.</summary>
    public IReadOnlyList<string> Formats(int series)
    {
        var own = Plots.SelectMany(plot => plot.Series).OrderBy(one => one.Rank).Select(one => one.Format).ToList();
        return [.. Enumerable.Range(0, series).Select(i => i < own.Count ? own[i] : Plots[^1].Series[^1].Format)];
    }
}
