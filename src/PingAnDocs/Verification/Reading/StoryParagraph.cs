namespace PingAnDocs.Verification.Reading;

/// <summary>One paragraph as a reader sees it: the final view, tracked deletions gone, page numbers left out.</summary>
/// <param name="Aside">Part it stands in; empty for the body.</param>
/// <param name="Number">Number inside the part, from 1, empty paragraphs counted.</param>
/// <param name="Style">Style id; empty for the default style.</param>
/// <param name="Outline">Outline level given directly, from 0; null when the style decides.</param>
/// <param name="Text">The text.</param>
internal sealed record StoryParagraph(string Aside, int Number, string Style, int? Outline, string Text)
{
    /// <summary>The cell of the table it stands in; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>True when it bears the number of an automatic list, which is not in the text; a number given by the style does not show here.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The place in words.</summary>
    public string Place => Aside.Length == 0 ? $"正文第{Number}段" : $"{Aside} 第{Number}段";

    /// <summary>True when there is nothing to read.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
