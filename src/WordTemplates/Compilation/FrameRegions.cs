using WordTemplates.Charts;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>A bound picture or chart with its frame.</summary>
internal sealed record FrameRegion(int Start, int End, FoundTag Tag) : NodeRegion(Start, End)
{
    public override TemplateNode Make(TemplateNode[] body) => new FrameNode((ValueTag)Tag.Tag, Tag.Place, body);
}

/// <summary>The fill of a bound picture.</summary>
internal sealed record PictureRegion(int Start, int End, ValueTag Tag, TagPlace Place, PictureFrame Frame) : NodeRegion(Start, End)
{
    public override TemplateNode Make(TemplateNode[] body) => new PictureNode(Tag, Place, Frame);
}

/// <summary>The id of the relationship to a chart.</summary>
internal sealed record ChartRegion(int Start, int End, ChartTemplate Chart) : NodeRegion(Start, End)
{
    public override TemplateNode Make(TemplateNode[] body) => new ChartNode(Chart);
}

/// <summary>The series of a bound chart's plot.</summary>
internal sealed record PlotRegion(PlotTemplate Plot, ChartLayout Layout) : NodeRegion(Plot.Start, Plot.End)
{
    public override TemplateNode Make(TemplateNode[] body) => new PlotNode(Plot, Layout);
}
