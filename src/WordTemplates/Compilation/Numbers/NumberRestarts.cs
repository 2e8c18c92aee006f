using WordTemplates.Packaging;
using WordTemplates.Rendering.Numbers;
using WordTemplates.Tags;

namespace WordTemplates.Compilation.Numbers;

/// <summary>The sections whose lists begin anew in each round, and what changes in their paragraphs.</summary>
/// <param name="Regions">The stretches that change.</param>
/// <param name="Lists">The lists in each such section.</param>
internal sealed record NumberRestarts(IReadOnlyList<Region> Regions, IReadOnlyDictionary<PlacedSection, IReadOnlyList<NumberDefinition>> Lists)
{
    public static NumberRestarts Of(TaggedStory story, IReadOnlyList<PlacedSection> sections, TemplatePackage package, FaultList faults)
    {
        var restarting = sections.Where(section => section.Pair.Tag.Options.HasFlag(TagOptions.Renumber) && section.Columns is null).ToList();
        var regions = new Dictionary<int, (NumberDefinition List, IReadOnlyList<Region> Regions)>();
        var lists = new Dictionary<PlacedSection, IReadOnlyList<NumberDefinition>>();
        var numbers = restarting.Count > 0 && NumberingPart.Of(package) is { } part ? new ParagraphNumbers(story.Tree, part, new ParagraphStyles(package.Styles)) : null;
        foreach (var section in restarting)
        {
            foreach (var paragraph in story.ParagraphsIn(section.Start, section.End).Where(paragraph => !regions.ContainsKey(paragraph)))
            {
                if (numbers?.Of(paragraph) is { } found)
                    regions.Add(paragraph, found);
            }

            lists[section] = [.. story.ParagraphsIn(section.Start, section.End).Where(regions.ContainsKey).Select(paragraph => regions[paragraph].List).Distinct()];
            if (lists[section].Count == 0)
                faults.NoteAtTag("WT530", section.Pair.Open.Place, "这个区段里没有自动编号的段落，“重新编号”不起作用。", "请给段落加上自动编号，或去掉“重新编号”。");
        }

        return new NumberRestarts([.. regions.Values.SelectMany(found => found.Regions)], lists);
    }
}
