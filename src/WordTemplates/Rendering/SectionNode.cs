using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>Repeats its body per item of a list, opens an object, or shows it once for yes.</summary>
internal sealed class SectionNode(OpenTag tag, TagPlace place, TemplateNode[] body) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (!pass.Step(place) || SectionRounds.Find(pass, tag, place) is not { } rounds)
            return;
        rounds.Enter(pass.Scope);
        for (var i = 0; i < rounds.Count && (i == 0 || pass.Step(place)); i++)
        {
            rounds.MoveTo(pass.Scope, i);
            foreach (var node in body)
                node.Write(pass);
        }

        rounds.Leave(pass.Scope);
    }
}
