using WordTemplates.Checking;
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
            WriteBody(pass);
        }

        rounds.Leave(pass.Scope);
        if (rounds.Count == 0 && pass.Exploration is { } exploration)
            Explore(pass, exploration);
    }

    private void WriteBody(RenderPass pass)
    {
        foreach (var node in body)
            node.Write(pass);
    }

    /// <summary>While data are checked: walks a branch that is not entered. One on an absent value stays shut, for nobody knows what it would open.</summary>
    private void Explore(RenderPass pass, Exploration exploration)
    {
        if (Absence.Of(pass.Scope.Find(tag.Path)) && tag is not { Inverted: true, Test: null })
            return;
        var start = pass.Output.Length;
        exploration.StepAside();
        WriteBody(pass);
        exploration.StepBack();
        pass.Output.Truncate(start);
    }
}
