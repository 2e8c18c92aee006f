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
        foreach (var node in body)
            node.Write(pass);
        if (pass.Ink != ink)
            return;
        pass.Output.Truncate(start);
        pass.Output.Write(residue);
    }
}
