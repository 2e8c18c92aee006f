using System.Text;
using WordTemplates.Compression;
using WordTemplates.Markup;
using WordTemplates.Rendering;
using WordTemplates.Rendering.Numbers;

namespace WordTemplates.Compilation;

/// <summary>Turns a part's bytes and its regions into nodes: what no region claims becomes literal markup.</summary>
internal sealed class NodeBuilder
{
    private readonly TaggedStory story;
    private readonly IReadOnlyList<Region> regions;
    private readonly IReadOnlyDictionary<PlacedSection, IReadOnlyList<NumberDefinition>> restarts;
    private readonly InkMap ink;
    private readonly Snippets snippets;
    private readonly Dictionary<int, TextFrame> frames = [];
    private readonly LiteralSet literals = new();
    private int next;

    private NodeBuilder(TaggedStory story, IReadOnlyList<Region> regions, IReadOnlyDictionary<PlacedSection, IReadOnlyList<NumberDefinition>> restarts)
    {
        this.story = story;
        this.regions = regions;
        this.restarts = restarts;
        ink = InkMap.Of(story);
        snippets = new Snippets(story.Tree);
    }

    /// <summary>False means regions cross: a fault of the engine, reported by the caller instead of written into a document.</summary>
    public bool Crossed { get; private set; }

    public static (TemplateNode[] Nodes, PartCode Code, bool Crossed) Build(
        TaggedStory story, IReadOnlyList<Region> regions, IReadOnlyDictionary<PlacedSection, IReadOnlyList<NumberDefinition>> restarts)
    {
        var builder = new NodeBuilder(story, regions, restarts);
        var nodes = builder.Build(0, story.Tree.Bytes.Length, "", "");
        return (nodes, builder.literals.Compile(), builder.Crossed);
    }

    private TemplateNode[] Build(int start, int end, string lead, string tail)
    {
        var nodes = new LiteralGatherer(story.Tree, ink, literals);
        nodes.Add(lead);
        var at = start;
        while (next < regions.Count && regions[next].Start < end)
        {
            var region = regions[next++];
            // What lies inside a cut is gone with it.
            if (region.Start < at && region.End <= at)
                continue;
            Crossed |= region.Start < at || region.End > end;
            nodes.Add(at, Math.Max(at, region.Start));
            Add(region, nodes);
            at = region.End;
        }

        nodes.Add(at, Math.Max(at, end));
        nodes.Add(tail);
        return nodes.ToNodes();
    }

    private void Add(Region region, LiteralGatherer nodes)
    {
        switch (region)
        {
            case CutRegion cut:
                nodes.Add(cut.Instead);
                break;
            case ValueRegion value:
                nodes.Add(new ValueNode(value.Tag, value.Place, GapMarkup.Framed(value, FrameOf(value.Text), story.Tree)));
                break;
            case SectionRegion { Section: var section }:
                nodes.Flush();
                var body = Build(section.Start, section.End, section.OpenSplit?.BeginRun ?? "", section.CloseSplit?.EndRun ?? "");
                nodes.Add(new SectionNode(section.Pair.Tag, section.Pair.Open.Place, restarts.TryGetValue(section, out var lists) ? [new RestartNode(body, lists)] : body));
                break;
            default:
                nodes.Flush();
                nodes.Add(Simple(region));
                break;
        }
    }

    private TemplateNode Simple(Region region) => region switch
    {
        VanishRegion vanish => new VanishingNode(Build(region), Utf8(vanish.Residue)),
        TableRegion table => new TableNode(Build(region), Utf8(snippets.TableEnd), Utf8(table.Separator)),
        GuardRegion guard => new GuardNode(Build(region), Utf8(guard.ParagraphEnd), Utf8(guard.Spare)),
        NodeRegion own => own.Make(Build(region)),
        SerialRegion serial => new SerialNode(story.Tree.Slice(region.Start, region.End).ToArray(), serial.FirstFree),
        _ => new OnceNode(story.Tree.Slice(region.Start, region.End).ToArray()),
    };

    private TemplateNode[] Build(Region region) => Build(region.Start, region.End, "", "");

    private static byte[] Utf8(string markup) => Encoding.UTF8.GetBytes(markup);

    private TextFrame FrameOf(int text)
    {
        if (frames.TryGetValue(text, out var frame))
            return frame;
        if (story.Tree[text].Kind != ElementKind.Text)
            return frames[text] = TextFrame.Plain;
        return frames[text] = new TextFrame(Utf8(snippets.Tab(text)), Utf8(snippets.ParagraphBreak(text)), Utf8(snippets.SoftBreak(text))) { NumberedBreak = NumberedBreak(text) };
    }

    /// <summary>In a list that begins anew, a second paragraph takes over the number the first one has at that time.</summary>
    private TemplateNode[]? NumberedBreak(int text)
    {
        var properties = story.Tree.Properties(story.Tree.Ancestor(text, ElementKind.Paragraph), ElementKind.ParagraphProperties);
        if (restarts.Count == 0 || properties < 0 || snippets.ParagraphBreak(text) == snippets.SoftBreak(text))
            return null;
        var (start, end) = (story.Tree[properties].Start, story.Tree[properties].End);
        Region[] inside = [.. regions.Skip(FirstFrom(start)).TakeWhile(region => region.Start < end).Where(region => region is WrapRegion && region.Start > start)];
        if (inside.Length == 0)
            return null;
        var (lead, tail) = snippets.AroundProperties(text);
        return new NodeBuilder(story, inside, restarts).Build(start, end, lead, tail);
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, regions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = regions[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
