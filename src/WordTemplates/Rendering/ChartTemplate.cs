using WordTemplates.Charts;
using WordTemplates.Packaging;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>A chart as a place of the document shows it; compiled once.</summary>
/// <param name="Relation">The relationship of the place to the chart part.</param>
/// <param name="Tag">The tag that binds it to data; null when only its texts hold tags.</param>
/// <param name="Place">Place of that tag, or the chart part.</param>
/// <param name="Nodes">Content of the chart part.</param>
/// <param name="Layout">Its plots; null without data.</param>
/// <param name="Files">The chart part and what hangs on it.</param>
internal sealed record ChartTemplate(
    Relation Relation, ValueTag? Tag, TagPlace Place, IReadOnlyList<TemplateNode> Nodes, ChartLayout? Layout, ChartFiles Files);
