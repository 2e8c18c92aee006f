using System.Text;
using WordTemplates.Rendering;

namespace WordTemplates.Compilation;

/// <summary>Turns a part's bytes and its regions into nodes: what no region claims becomes literal markup.</summary>
internal sealed class NodeBuilder
{
    private readonly TaggedStory story;
    private readonly IReadOnlyList<Region> regions;
    private readonly InkMap ink;
    private readonly Snippets snippets;
    private readonly Dictionary<int, TextFrame> frames = [];
    private int next;

    private NodeBuilder(TaggedStory story, IReadOnlyList<Region> regions)
    {
        this.story = story;
        this.regions = regions;
        ink = InkMap.Of(story);
        snippets = new Snippets(story.Tree);
    }

    /// <summary>False means regions cross: a fault of the engine, reported by the caller instead of written into a document.</summary>
    public bool Crossed { get; private set; }

    public static (TemplateNode[] Nodes, bool Crossed) Build(TaggedStory story, IReadOnlyList<Region> regions)
    {
        var builder = new NodeBuilder(story, regions);
        return (builder.Build(0, story.Tree.Bytes.Length, "", ""), builder.Crossed);
    }

    private TemplateNode[] Build(int start, int end, string lead, string tail)
    {
        var nodes = new LiteralGatherer(story.Tree, ink);
        nodes.Add(lead);
        var at = start;
        while (next < regions.Count && regions[next].Start < end)
        {
            var region = regions[next++];
            // What lies inside a cut is gone with it.
            if (region.End <= at)
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
                var body = Build(section.Start, section.End, section.OpenSplit?.BeginRun ?? "", section.CloseSplit?.EndRun ?? "");
                nodes.Add(new SectionNode(section.Pair.Tag, section.Pair.Open.Place, body));
                break;
            default:
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
        if (story.Tree[text].Kind != Markup.ElementKind.Text)
            return frames[text] = TextFrame.Plain;
        return frames[text] = new TextFrame(Utf8(snippets.Tab(text)), Utf8(snippets.ParagraphBreak(text)), Utf8(snippets.SoftBreak(text)));
    }
}
