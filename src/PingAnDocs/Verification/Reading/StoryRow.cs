namespace PingAnDocs.Verification.Reading;

/// <summary>One row of a table.</summary>
/// <param name="Paragraphs">All paragraphs of its cells in order.</param>
internal sealed record StoryRow(IReadOnlyList<StoryParagraph> Paragraphs)
{
    /// <summary>The texts of the cells.</summary>
    public IReadOnlyList<string> Cells { get; } =
        [.. Paragraphs.GroupBy(paragraph => paragraph.Cell!.Value.Column).Select(cell => string.Join('\n', cell.Select(paragraph => paragraph.Text)))];

    /// <summary>The place in words.</summary>
    public string Place => Paragraphs[0].Place;
}
