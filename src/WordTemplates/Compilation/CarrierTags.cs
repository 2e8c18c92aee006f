using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Decides which tags found in a carrier count, and refuses what cannot be done there.</summary>
internal static class CarrierTags
{
    /// <summary>The tags that remain.</summary>
    public static IReadOnlyList<FoundTag> Admit(StoryParagraph carrier, IReadOnlyList<FoundTag> found, FaultList faults)
    {
        // A picture or chart is bound by its alt text; that is not text to print.
        if (found is [{ Tag.Options: var options }] && (options & (TagOptions.Picture | TagOptions.Chart)) != TagOptions.None)
            return carrier.IsAltText ? [] : RefuseOptions(found[0], options, faults);
        // A gap is plain words where there is no run to highlight; a link to one would lead nowhere.
        var allowed = carrier.Carrier == CarrierKind.Link ? TagOptions.None : TagOptions.Gap;
        var refused = found.Where(tag => (tag.Tag.Options & ~allowed) != TagOptions.None).ToList();
        foreach (var tag in refused)
            RefuseOptions(tag, tag.Tag.Options & ~allowed, faults);
        if (carrier.Carrier == CarrierKind.Link && found.FirstOrDefault(tag => tag.Tag is OpenTag or CloseTag) is { } section)
            faults.AtTag("WT121", section.Place, "链接的地址里只能写值，不能写区段。", "{{名称}}", "请把整个链接放进区段里。");
        // A value that was refused is spoken of once; a section is still needed by its partner.
        return [.. found.Where(tag => tag.Tag is not ValueTag || !refused.Contains(tag))];
    }

    private static IReadOnlyList<FoundTag> RefuseOptions(FoundTag tag, TagOptions options, FaultList faults)
    {
        faults.AtTag("WT120", tag.Place, $"“{OptionWords.Names(options)}”不能用在属性、链接或文档属性里。", "", "请删去它，或把标签移到正文里。");
        return [];
    }
}
