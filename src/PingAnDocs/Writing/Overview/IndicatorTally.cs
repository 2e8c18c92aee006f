using PingAnDocs.Data;

namespace PingAnDocs.Writing.Overview;

/// <summary>Counts, county by county, which figures of one indicator are known.</summary>
internal sealed class IndicatorTally(IndicatorKey key, string survey)
{
    private readonly Dictionary<(FigureRole Role, string Of), (int Order, int Count, string Name)> figures = [];

    /// <summary>Which indicator.</summary>
    public IndicatorKey Key => key;

    /// <summary>Short name of its survey.</summary>
    public string Survey => survey;

    /// <summary>Takes the next county.</summary>
    public void Add(IndicatorSummary indicator)
    {
        if (indicator.Value is not null) Count(FigureRole.Value, "", "");
        if (indicator.Change is not null) Count(FigureRole.Change, "", "");
        foreach (var gap in indicator.Gaps) Count(FigureRole.Gap, gap.Comparator, gap.Name);
        foreach (var rank in indicator.Ranks) Count(FigureRole.Rank, rank.Scope, rank.Scope);
    }

    /// <summary>How many counties have a figure.</summary>
    public int CountOf(FigureColumn figure) => figures.TryGetValue((figure.Role, figure.Of), out var found) ? found.Count : 0;

    /// <summary>The column; null when no county has a figure for it.</summary>
    public IndicatorColumn? Column(string title) => figures.Count == 0 ? null : new IndicatorColumn(key, title, [.. figures
        .OrderBy(pair => pair.Key.Role).ThenBy(pair => pair.Value.Order)
        .Select(pair => new FigureColumn(pair.Key.Role, pair.Key.Of, pair.Value.Name, key.Unit))]);

    private void Count(FigureRole role, string of, string name)
    {
        var known = figures.GetValueOrDefault((role, of), (figures.Count, 0, name));
        // Counties of several cities are each held against their own: the column is called by what they have in common.
        var common = known.Item3 == name ? name : ComparatorReader.UsualName(of);
        figures[(role, of)] = (known.Item1, known.Item2 + 1, common);
    }
}
