using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>A bound picture or chart with its frame; it goes as a whole when its value may be absent and is.</summary>
internal sealed class FrameNode(ValueTag tag, TagPlace place, TemplateNode[] body) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (!pass.Step(place))
            return;
        var value = pass.Scope.Find(tag.Path);
        if (tag.Optional && Absence.IsEmpty(value))
            return;
        if (Absence.Of(value))
        {
            RenderFaults.Missing(pass, place, tag.Path, value is not null);
            return;
        }

        pass.Ink++;
        foreach (var node in body)
            node.Write(pass);
    }
}
