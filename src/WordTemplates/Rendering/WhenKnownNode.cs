using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>Writes one body when the data knows a name in the current scope, and the author's markup when it does not.</summary>
internal sealed class WhenKnownNode(TagPath path, TemplateNode[] known, TemplateNode[] original) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        foreach (var node in pass.Scope.Find(path) is null ? original : known)
            node.Write(pass);
    }
}
