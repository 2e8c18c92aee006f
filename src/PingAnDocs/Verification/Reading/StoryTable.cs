namespace PingAnDocs.Verification.Reading;

/// <summary>One table of the document: its rows with their cells, each the paragraphs that stand in it.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record StoryTable(IReadOnlyList<StoryRow> Rows)
{
    /// <summary>The tables of a part in order.</summary>
    public static IReadOnlyList<StoryTable> Of(IEnumerable<StoryParagraph> paragraphs) =>
        [.. from paragraph in paragraphs
            where paragraph.Cell is not null
            group paragraph by paragraph.Cell!.Value.Table into table
            orderby table.Key
            select new StoryTable([.. table.GroupBy(paragraph => paragraph.Cell!.Value.Row).Select(row => new StoryRow([.. row]))])];
}
