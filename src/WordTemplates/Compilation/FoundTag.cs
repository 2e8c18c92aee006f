using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>A tag and the characters of the paragraph it stands on.</summary>
/// <param name="tag">What it says.</param>
/// <param name="paragraph">Its paragraph.</param>
/// <param name="first">Index of its first brace in the paragraph's text.</param>
/// <param name="last">Index of its last brace.</param>
/// <param name="place">Where it stands, for faults.</param>
internal sealed class FoundTag(Tag tag, StoryParagraph paragraph, int first, int last, TagPlace place)
{
    public Tag Tag => tag;

    public StoryParagraph Paragraph => paragraph;

    public int First => first;

    public int Last => last;

    public TagPlace Place => place;

    /// <summary>The picture or chart it binds; null for a tag in the text.</summary>
    public Frame? Frame { get; init; }

    /// <summary>True when it prints the title of the data its chart is bound to.</summary>
    public bool IsTitle { get; private init; }

    public TextSpot FirstSpot => paragraph.Spots[first];

    public TextSpot LastSpot => paragraph.Spots[last];

    /// <summary>Offset of its first byte in the part.</summary>
    public int Start => FirstSpot.Start;

    /// <summary>Offset after its last byte.</summary>
    public int End => LastSpot.End;

    /// <summary>The same place with another meaning: the title of a chart.</summary>
    public FoundTag AsTitle(ValueTag title) => new(title, paragraph, first, last, place) { IsTitle = true };

    /// <summary>Index of the character whose run the value takes its format from; -1 for what prints nothing itself.</summary>
    public int Home => tag is ValueTag value && Frame is null ? first + 2 + value.Home : -1;
}
