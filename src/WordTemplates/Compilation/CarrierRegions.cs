using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Finds the attributes, properties and links whose tags are filled.</summary>
internal static class CarrierRegions
{
    public static IEnumerable<Region> Find(TaggedStory story)
    {
        foreach (var group in story.Tags.GroupBy(tag => tag.Paragraph, ReferenceEqualityComparer.Instance))
        {
            var tags = group.ToList();
            var carrier = tags[0].Paragraph;
            if (carrier.Carrier == CarrierKind.Plain)
                yield return new PlainRegion(carrier.Spots[0].Start, carrier.Spots[^1].End);
            else if (carrier.Carrier == CarrierKind.Link)
                yield return LinkOf(story, carrier, tags);
        }
    }

    private static LinkRegion LinkOf(TaggedStory story, StoryParagraph carrier, List<FoundTag> tags)
    {
        var target = story.Story.Links.Values.First(link => link.Text == carrier.Text);
        var pieces = new List<LinkPiece>();
        var at = 0;
        foreach (var tag in tags)
        {
            pieces.Add(new LinkPiece(target.Written(at, tag.First), tag.Tag as ValueTag));
            at = tag.Last + 1;
        }

        pieces.Add(new LinkPiece(target.Written(at, carrier.Text.Length), null));
        var (start, end) = (carrier.Spots[0].Start, carrier.Spots[0].End);
        var attribute = story.Tree.Slice(start, end);
        return new LinkRegion(start, end, [.. attribute[..(attribute.IndexOfAny((byte)'"', (byte)'\'') + 1)]], target.Relation.Type, pieces, tags[0].Place);
    }
}

/// <summary>An attribute or property with tags: what is printed there is not seen on paper.</summary>
internal sealed record PlainRegion(int Start, int End) : NodeRegion(Start, End)
{
    public override TemplateNode Make(TemplateNode[] body) => new UnseenNode(body);
}

/// <summary>The attribute that names the relationship of a link.</summary>
/// <param name="Before">The attribute up to its value.</param>
/// <param name="Type">Type of the relationship.</param>
/// <param name="Pieces">The target.</param>
/// <param name="Place">Where its first tag stands.</param>
internal sealed record LinkRegion(int Start, int End, byte[] Before, string Type, IReadOnlyList<LinkPiece> Pieces, TagPlace Place) : NodeRegion(Start, End)
{
    public override TemplateNode Make(TemplateNode[] body) => new LinkNode(Pieces, Before, Type, Place);
}
