namespace WordTemplates.Charts;

/// <summary>One plot of a chart: the bars, or the lines over them.</summary>
/// <param name="Start">Offset of its first series.</param>
/// <param name="End">Offset after its last series.</param>
/// <param name="Series">Its series.</param>
/// <param name="TakesRest">True for the last plot, which takes every series beyond the template's.</param>
internal sealed record PlotTemplate(int Start, int End, IReadOnlyList<SeriesTemplate> Series, bool TakesRest);
