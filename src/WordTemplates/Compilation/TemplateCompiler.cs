using WordTemplates.Compression;
using WordTemplates.Packaging;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>
/// The walk from the bytes of a .docx to a compiled template. The steps as signatures:
/// <code>
/// TemplatePackage.Open   bytes                     -> entries, parts with text      (after PackageGuard)
/// StoryReader.Read       part                      -> elements and paragraphs as offsets into the part's own bytes; other
///                                                     carriers of text: attributes, properties, link targets, control names
/// TagFinder.Find         paragraphs                -> tags, found on the paragraph's text
/// FrameFinder.Join       elements, tags            -> the same with the tags of pictures and charts, found in their alt text
/// SectionMatcher.Match   tags                      -> pairs of section tags
/// StoryLayout.Of         pairs                     -> what each repeats: words, paragraphs, rows or columns; merging cells, restarting lists
/// ChartCompiler.Compile  charts, layout            -> regions of the charts, each with the compiled chart part
/// RegionFinder.Find      tags, layout              -> regions: every byte range that is not copied as it is
/// NodeBuilder.Build      bytes, regions            -> nodes: literal markup, values, sections
/// </code>
/// Each step reports all its faults and the walk goes on, so that the editor sees every fault at once; with any fault there
/// is no template. A new kind of part or of tag adds a reader or a region; the walk stays.
/// </summary>
internal static class TemplateCompiler
{
    public static CompileResult Compile(byte[] docx)
    {
        var faults = new FaultList();
        if (TemplatePackage.Open(docx, faults) is not { } package)
            return new CompileResult(null, faults.Items) { Notes = faults.Notes };
        var headings = HeadingStyles.Read(package.Styles);
        var charts = new ChartParts(package, headings, faults);
        var parts = new List<CompiledPart>();
        var tags = new List<TemplateTag>();
        foreach (var index in package.Stories.Concat(package.Properties))
        {
            if (CompileStory(package, index, headings, charts, tags, faults) is { } part)
                parts.Add(part);
        }

        return new CompileResult(faults.Any ? null : new WordTemplate(package, parts, tags), faults.InOrder()) { Notes = faults.Notes };
    }

    /// <summary>The part; null when it has no tags, or after a fault.</summary>
    private static CompiledPart? CompileStory(TemplatePackage package, int index, HeadingStyles headings, ChartParts charts, List<TemplateTag> needed, FaultList faults)
    {
        if (Read(package, index, headings, charts, faults) is not { } story)
            return null;
        RevisionNotes.Note(story, faults);
        var places = charts.In(story);
        var tags = FrameFinder.Join(story, TagFinder.Find(story, faults), package.RelationsOf(package.Entries[index].Name), places, faults);
        LookalikeTags.Note(story, [.. needed.Select(tag => tag.Path), .. tags.Select(tag => tag.Tag).OfType<ValueTag>().Select(tag => tag.Path.Text)], faults);
        if (tags.Count == 0 && story.Links.Count == 0 && places.All(place => place.Part.Tags.Count == 0))
            return null;
        var tagged = new TaggedStory(story, tags, SectionMatcher.Match(tags, faults));
        var layout = StoryLayout.Of(tagged, package, faults);
        new FieldBalance(story.Tree).Check(tags, layout.Sections, faults);
        needed.AddRange(TagCatalogue.Of(tagged, layout));
        var regions = new ChartCompiler(package, faults).Compile(tagged, layout, places, needed);
        if (faults.Any)
            return null;
        var (nodes, code) = BuildNodes(tagged, layout, regions, faults);
        return new CompiledPart(index, package.Entries[index].Name, nodes, code)
        {
            Links = [.. story.Links.Keys],
            Frames = [.. tags.Select(tag => tag.Frame?.Relation).OfType<string>().Union(regions.OfType<ChartRegion>().Select(region => region.Chart.Relation.Id))],
            CommentIds = [.. CommentSweep.Referenced(story.Tree)],
        };
    }

    private static Story? Read(TemplatePackage package, int index, HeadingStyles headings, ChartParts charts, FaultList faults)
    {
        var entry = package.Entries[index];
        if (EntryContent.Read(entry, faults) is not { } content)
            return null;
        return package.Properties.Contains(index)
            ? StoryReader.ReadProperties("/" + entry.Name, content, faults)
            : StoryReader.Read("/" + entry.Name, content, package.RelationsOf(entry.Name), headings, charts.AnyTagged(entry.Name), faults);
    }

    private static (TemplateNode[] Nodes, PartCode Code) BuildNodes(TaggedStory story, StoryLayout layout, IReadOnlyList<Region> charts, FaultList faults)
    {
        var (nodes, code, crossed) = NodeBuilder.Build(story, RegionFinder.Find(story, layout, charts), layout.Numbers.Lists);
        if (crossed)
            faults.AtPart("WT299", story.Story.Part, "区段互相交叉，无法确定重复的范围。", "请让区段的开始和结束标签各自单独成段。");
        return (nodes, code);
    }
}
