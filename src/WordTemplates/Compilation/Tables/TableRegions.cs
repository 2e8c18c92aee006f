using WordTemplates.Markup;
using WordTemplates.Rendering.Tables;

namespace WordTemplates.Compilation.Tables;

/// <summary>All stretches that repeated columns and merging cells make of the tables of a part.</summary>
internal static class TableRegions
{
    public static IEnumerable<Region> Of(MarkupTree tree, StoryLayout layout)
    {
        var tables = layout.Columns.ToDictionary(table => table.Grid);
        foreach (var grid in tables.Keys.Union(layout.Merges.Select(merging => merging.Grid)))
        {
            BandPlan[] plans = tables.TryGetValue(grid, out var table) ? [.. table.Bands.Select(PlanOf)] : [];
            yield return new WrapRegion(tree[grid.Table].Start, tree[grid.Table].End, 3, body => new GridTableNode(body, grid.Columns, plans));
        }

        foreach (var region in layout.Columns.SelectMany(table => new ColumnRegions(tree, table).Find()).Concat(new MergeRegions(tree, layout.Merges).Find()))
            yield return region;
    }

    private static BandPlan PlanOf(ColumnBand band)
    {
        var probes = band.Claims.Select(claim => new ColumnProbe([.. claim.Around.Select(section => section.Pair.Tag)], claim.Section.Pair.Tag));
        return new BandPlan(band.Span.Width, band.Lead?.Section.Pair.Tag, [.. probes], band.Claims[0].Section.Pair.Open.Place);
    }
}
