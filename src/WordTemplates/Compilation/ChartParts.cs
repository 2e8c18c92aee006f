using WordTemplates.Markup;
using WordTemplates.Packaging;

namespace WordTemplates.Compilation;

/// <summary>Reads the chart parts of a package, each once, and finds where they are shown.</summary>
internal sealed class ChartParts(TemplatePackage package, HeadingStyles headings, FaultList faults)
{
    private readonly Dictionary<string, ChartPart?> parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when a chart of the part has tags: then the part has work to do even without a tag of its own.</summary>
    public bool AnyTagged(string part) => package.RelationsOf(part).Any(relation => Of(part, relation) is { Tags.Count: > 0 });

    /// <summary>The charts that a story shows, in document order.</summary>
    public IReadOnlyList<ChartPlace> In(Story story)
    {
        var part = story.Part.TrimStart('/');
        if (!package.RelationsOf(part).Any(IsChart))
            return [];
        var places = new List<ChartPlace>();
        foreach (var node in ChartDrawings.In(story.Tree, 0))
        {
            var start = story.Tree[node].Start;
            var relation = package.RelationsOf(part).FirstOrDefault(one => one.Id == story.Tree.AttributeOf(node, "id"));
            if (relation is not null && Of(part, relation) is { } chart && AttributeSpan.Find(story.Tree.Slice(start, story.Tree[node].ContentStart), "id"u8) is { } id)
                places.Add(new ChartPlace(node, start + id.ValueStart, start + id.ValueEnd, relation, chart));
        }

        return places;
    }

    private ChartPart? Of(string part, Relation relation)
    {
        var entry = IsChart(relation) ? relation.EntryFrom(part) : "";
        if (package.Find(entry) < 0)
            return null;
        if (!parts.TryGetValue(entry, out var chart))
            parts.Add(entry, chart = Read(entry));
        return chart;
    }

    private ChartPart? Read(string entry) =>
        package.Content(package.Find(entry)) is { } content && StoryReader.Read("/" + entry, content, [], headings, always: true, faults) is { } story
            ? new ChartPart(package.Entries[package.Find(entry)].Name, story, TagFinder.Find(story, faults))
            : null;

    private static bool IsChart(Relation relation) => relation.ShortType == "chart";
}
