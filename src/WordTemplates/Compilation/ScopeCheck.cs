using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Reports loop facts and ../ steps that lead out of all sections. It comes after placing: columns take in tags of other rows.</summary>
internal static class ScopeCheck
{
    public static void Report(TaggedStory story, IReadOnlyDictionary<FoundTag, IReadOnlyList<string>> within, FaultList faults)
    {
        foreach (var tag in story.Tags)
        {
            if (PathOf(tag) is { } path)
                Check(tag, path, within[tag].Count, faults);
        }
    }

    private static void Check(FoundTag tag, TagPath path, int around, FaultList faults)
    {
        if (path.Fact != LoopFact.None && around == 0)
            faults.AtTag("WT208", tag.Place, $"{path.Text} 只能写在列表的循环里。", "", "请移到 {{#列表}} 与 {{/列表}} 之间。");
        else if (path.Up > around)
            faults.AtTag("WT209", tag.Place, "../ 的层数多于外层区段的层数。", "", "请减少 ../。");
    }

    private static TagPath? PathOf(FoundTag tag) => tag.Tag switch
    {
        ValueTag value => value.Path,
        OpenTag section => section.Path,
        _ => null,
    };
}
