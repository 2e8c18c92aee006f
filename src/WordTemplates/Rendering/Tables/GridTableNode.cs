using WordTemplates.Tags;

namespace WordTemplates.Rendering.Tables;

/// <summary>A table with repeated columns or merging cells: knows before its first row how wide it becomes.</summary>
/// <param name="body">Its markup.</param>
/// <param name="columns">Its grid columns in the template.</param>
/// <param name="bands">Its bands of repeated columns.</param>
internal sealed class GridTableNode(TemplateNode[] body, int columns, IReadOnlyList<BandPlan> bands) : TemplateNode
{
    /// <summary>Word knows no wider table.</summary>
    private const int MostColumns = 63;

    public override void Write(RenderPass pass)
    {
        var around = pass.Table;
        var run = new TableRun(bands.Count);
        for (var i = 0; i < bands.Count; i++)
            run[i] = bands[i].Open(pass);
        if (Width(run) is var width && width > MostColumns)
        {
            RenderFaults.TooWide(pass, bands[0].Place, width, MostColumns);
            return;
        }

        pass.Table = run;
        foreach (var node in body)
            node.Write(pass);
        pass.Table = around;
    }

    private decimal Width(TableRun run)
    {
        decimal width = columns;
        for (var i = 0; i < bands.Count; i++)
            width += (run[i].Count - 1m) * bands[i].Width;
        return width;
    }
}

/// <summary>How a table learns how often a band repeats.</summary>
/// <param name="Width">Grid columns of the band in the template.</param>
/// <param name="Lead">The section that rules all rows; null when each row has its own.</param>
/// <param name="Probes">The sections of the rows, in document order.</param>
/// <param name="Place">Where the first of the sections stands.</param>
internal sealed record BandPlan(int Width, OpenTag? Lead, IReadOnlyList<ColumnProbe> Probes, TagPlace Place)
{
    public BandRounds Open(RenderPass pass)
    {
        if (Lead is not null)
            return SectionRounds.Find(pass, Lead, Place) is { } rounds ? new BandRounds(rounds.Count, rounds, 0, true) : default;
        // No row has the list: either there are no rows, or each reports what it lacks.
        return new BandRounds(Probes.Select(probe => probe.Count(pass.Scope)).FirstOrDefault(count => count is not null) ?? 1, null, 0, true);
    }
}
