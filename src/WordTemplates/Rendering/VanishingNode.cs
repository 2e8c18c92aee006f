namespace WordTemplates.Rendering;

/// <summary>A paragraph without ink or a table without rows takes itself back.</summary>
/// <param name="body">Its markup.</param>
/// <param name="ofRows">True for a table.</param>
/// <param name="residue">Range marks that must stay.</param>
internal sealed class VanishingNode(TemplateNode[] body, bool ofRows, byte[] residue) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var start = pass.Output.Length;
        var before = ofRows ? pass.Rows : pass.Ink;
        foreach (var node in body)
            node.Write(pass);
        if ((ofRows ? pass.Rows : pass.Ink) != before)
            return;
        pass.Output.Truncate(start);
        pass.Output.Write(residue);
    }
}
