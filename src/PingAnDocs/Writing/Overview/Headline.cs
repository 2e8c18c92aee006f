namespace PingAnDocs.Writing.Overview;

/// <summary>The indicator that is drawn.</summary>
/// <param name="Column">Its columns.</param>
/// <param name="Level">What counties are ranked by: the value, or a difference where no county has one.</param>
/// <param name="Change">The change over time; null when no county has one.</param>
/// <param name="Gap">The distance from the comparator most counties are held against; null when there is none.</param>
internal sealed record Headline(IndicatorColumn Column, FigureColumn Level, FigureColumn? Change, FigureColumn? Gap);
