namespace PingAnDocs.Writing.Overview;

/// <summary>A chart of the workbook: what it draws and which cells that is.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Scatter">True for points, false for bars.</param>
/// <param name="Across">What the points' horizontal axis, or the bars' names, come from.</param>
/// <param name="Along">What the points' vertical axis, or the bars' lengths, come from.</param>
/// <param name="Scale">Ends and step of the axis of the figures.</param>
internal sealed record BookChart(string Title, bool Scatter, BookSeries Across, BookSeries Along, NiceScale Scale)
{
    /// <summary>The horizontal axis of points.</summary>
    public NiceScale? AcrossScale { get; init; }

    /// <summary>How many rows of the sheet it is high.</summary>
    public int Rows { get; init; } = 24;
}
