namespace PingAnDocs.Writing.Overview;

/// <summary>The columns of one indicator.</summary>
/// <param name="Key">Which indicator.</param>
/// <param name="Title">What stands above them.</param>
/// <param name="Figures">The columns; never empty.</param>
internal sealed record IndicatorColumn(IndicatorKey Key, string Title, IReadOnlyList<FigureColumn> Figures);
