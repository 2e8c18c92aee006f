using WordTemplates.Packaging;

namespace WordTemplates.Compilation;

/// <summary>Where a part shows a chart.</summary>
/// <param name="Node">The element that points at the chart part.</param>
/// <param name="Start">Offset of the relationship's id in it.</param>
/// <param name="End">Offset after the id.</param>
/// <param name="Relation">The relationship.</param>
/// <param name="Part">The chart part.</param>
internal sealed record ChartPlace(int Node, int Start, int End, Relation Relation, ChartPart Part);
