using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>Writes what stands where a value is still to be supplied, so that nobody overlooks it, and lists it.</summary>
internal static class GapText
{
    public static void Write(RenderPass pass, TagPath path, TagPlace place, TextFrame frame)
    {
        var where = pass.Scope.Describe(path);
        pass.Output.Write(frame.GapStart);
        // The name came out of an XML part, so it holds nothing that cannot go into one.
        ValueText.Write(pass.Output, $"【待补：{(path.Inner.Length > 0 ? path.Inner : where)}】", frame.Soft);
        pass.Output.Write(frame.GapEnd);
        pass.Ink++;
        pass.Gaps.Add(new TemplateGap(where, place));
    }
}
