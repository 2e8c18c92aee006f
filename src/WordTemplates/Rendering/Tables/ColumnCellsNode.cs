using WordTemplates.Tags;

namespace WordTemplates.Rendering.Tables;

/// <summary>The cells of one row that stand on repeated columns: written once per item.</summary>
/// <param name="body">The cells.</param>
/// <param name="band">The band.</param>
/// <param name="own">The section of this row; null when the leading one rules it.</param>
/// <param name="place">Where the section's opening tag stands.</param>
internal sealed class ColumnCellsNode(TemplateNode[] body, int band, OpenTag? own, TagPlace place) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var run = pass.Table!;
        var before = run[band];
        if (!pass.Step(place) || (own is null ? before.Lead : SectionRounds.Find(pass, own, place)) is not { } rounds)
            return;
        if (own is not null && before.Known && rounds.Count != before.Count)
            RenderFaults.UnequalColumns(pass, place, own.Path, rounds.Count, before.Count);
        rounds.Enter(pass.Scope);
        for (var i = 0; i < rounds.Count && (i == 0 || pass.Step(place)); i++)
        {
            rounds.MoveTo(pass.Scope, i);
            run[band] = before with { Count = rounds.Count, Round = i };
            foreach (var node in body)
                node.Write(pass);
        }

        rounds.Leave(pass.Scope);
        run[band] = before;
    }
}
