namespace WordTemplates.Rendering;

/// <summary>A paragraph that takes itself back when nothing in it can be seen.</summary>
/// <param name="body">Its markup.</param>
/// <param name="residue">Range marks that must stay.</param>
internal sealed class VanishingNode(TemplateNode[] body, byte[] residue) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var start = pass.Output.Length;
        var ink = pass.Ink;
        // In a loop the marks stand in the first round only, be they in the paragraph or left of it.
        var first = residue.Length > 0 && pass.IsFirst(this);
        foreach (var node in body)
            node.Write(pass);
        if (pass.Ink != ink)
            return;
        pass.Output.Truncate(start);
        if (first)
            pass.Output.Write(residue);
    }
}
