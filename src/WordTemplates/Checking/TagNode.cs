using WordTemplates.Tags;

namespace WordTemplates.Checking;

/// <summary>A tag with the tags inside its section.</summary>
/// <param name="Source">The tag as listed.</param>
/// <param name="Tag">What it says.</param>
/// <param name="Path">What it asks for.</param>
internal sealed record TagNode(TemplateTag Source, Tag Tag, TagPath Path)
{
    public List<TagNode> Inside { get; } = [];

    /// <summary>A plain {{#…}}: it opens a scope when it stands on a list or an object.</summary>
    public bool MayOpen => Tag is OpenTag { Inverted: false, Test: null };

    /// <summary>True when a missing value is no fault.</summary>
    public bool Tolerant => Source.Optional || Tag.Options.HasFlag(TagOptions.Gap);

    /// <summary>The tags of a template as a forest. The list is in document order and says for each tag which sections are around it.</summary>
    public static IReadOnlyList<TagNode> Forest(IReadOnlyList<TemplateTag> tags)
    {
        var roots = new List<TagNode>();
        foreach (var tag in tags)
        {
            if (Read(tag) is { } node)
                Around(tag, roots).Add(node);
        }

        return roots;
    }

    /// <summary>What the innermost section around a tag holds: of sections with the same path it is the last one so far. A column section of the head row takes in cells of other rows, so it is looked for outside them too.</summary>
    private static List<TagNode> Around(TemplateTag tag, List<TagNode> roots)
    {
        var holder = roots;
        foreach (var path in tag.Within)
        {
            if ((Last(holder, path) ?? Last(roots, path)) is not { } section)
                break;
            holder = section.Inside;
        }

        return holder;
    }

    private static TagNode? Last(List<TagNode> nodes, string path) => nodes.FindLast(node => node.Tag is OpenTag && node.Path.Text == path);

    /// <summary>The tag as written is the one source of what it says.</summary>
    private static TagNode? Read(TemplateTag tag) => TagParser.Parse(Written(tag), out _) switch
    {
        ValueTag value => new TagNode(tag, value, value.Path),
        OpenTag section => new TagNode(tag, section, section.Path),
        _ => null,
    };

    /// <summary>What stands between the braces; a content control may be known by the bare path.</summary>
    private static string Written(TemplateTag tag) =>
        tag.Place.Tag is [var first, .., var last] written && TagCharacters.IsOpenBrace(first) && TagCharacters.IsCloseBrace(last) ? written[2..^2] : tag.Path;

    /// <summary>This tag and all inside it.</summary>
    public IEnumerable<TagNode> All() => Inside.SelectMany(node => node.All()).Prepend(this);
}
