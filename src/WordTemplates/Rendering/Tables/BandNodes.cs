using System.Text;

namespace WordTemplates.Rendering.Tables;

/// <summary>A cell or row on repeated columns only: goes when they all vanish, for Word knows no row without cells and no cell without columns.</summary>
internal sealed class BandGuardNode(TemplateNode[] body, IReadOnlyList<BandWidth> bands) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (bands.All(band => pass.Table![band.Band].Count == 0))
            return;
        foreach (var node in body)
            node.Write(pass);
    }
}

/// <summary>A number of grid columns that grows with the bands it covers.</summary>
/// <param name="span">The number in the template.</param>
/// <param name="covered">The bands.</param>
/// <param name="lead">Markup before the number.</param>
/// <param name="tail">Markup after it.</param>
internal sealed class SpanNode(int span, IReadOnlyList<BandWidth> covered, string lead, string tail) : TemplateNode
{
    private readonly byte[] before = Encoding.UTF8.GetBytes(lead);
    private readonly byte[] after = Encoding.UTF8.GetBytes(tail);

    public override void Write(RenderPass pass)
    {
        pass.Output.Write(before);
        pass.Output.WriteNumber(span + pass.Table!.Growth(covered));
        pass.Output.Write(after);
    }
}

/// <summary>The share of a width that falls to the round of a band; the shares add up to the width.</summary>
internal sealed class ShareNode(int width, int band) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var rounds = pass.Table![band];
        pass.Output.WriteNumber(Share.Of(width, rounds.Round, rounds.Count));
    }
}

/// <summary>The grid columns of a band, written once per round with their shares of the width.</summary>
/// <param name="columns">Each column's markup as far as its width, its width, and the markup after it.</param>
/// <param name="band">The band.</param>
internal sealed class GridColumnsNode(IReadOnlyList<(byte[] Lead, int? Width, byte[] Tail)> columns, int band) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var count = pass.Table![band].Count;
        for (var round = 0; round < count; round++)
        {
            foreach (var (lead, width, tail) in columns)
            {
                pass.Output.Write(lead);
                if (width is { } whole)
                    pass.Output.WriteNumber(Share.Of(whole, round, count));
                pass.Output.Write(tail);
            }
        }
    }
}

/// <summary>Divides a width so that the shares add up to it.</summary>
internal static class Share
{
    public static int Of(int width, int round, int count) => (int)(((long)width * (round + 1) / count) - ((long)width * round / count));
}
