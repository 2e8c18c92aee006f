using WordTemplates.Charts;

namespace WordTemplates.Rendering;

/// <summary>Writes the series of one plot: the author's for as long as the data lasts, copies of the last one for what is more.</summary>
internal sealed class PlotNode(PlotTemplate plot, ChartLayout layout) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var sheet = pass.Chart!;
        foreach (var series in plot.Series)
        {
            if (series.Rank < sheet.Data.Series.Count)
                series.Write(pass.Output, new SeriesPlace(sheet, series.Rank, Copy: 0, Number: null));
        }

        for (var i = layout.Count; plot.TakesRest && i < sheet.Data.Series.Count; i++)
        {
            var copy = i - layout.Count;
            plot.Series[^1].Write(pass.Output, new SeriesPlace(sheet, i, copy + 1, (layout.FirstFree.Index + copy, layout.FirstFree.Order + copy)));
        }
    }
}
