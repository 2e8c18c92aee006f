using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>The text of a narrative as a reader would find it in a Word file, without making one.</summary>
internal static class SpokenStory
{
    public static IReadOnlyList<Story> Of(Narrative narrative)
    {
        var paragraphs = new List<StoryParagraph>();
        var tables = 0;
        Add(narrative.Title);
        Add(narrative.Speaker);
        Add(narrative.Salutation);
        Body(narrative.Opening);
        foreach (var section in narrative.Sections)
        {
            Add(section.Heading.Text);
            Body(section.Paragraphs);
        }

        Body(narrative.Closing);
        foreach (var note in narrative.AttachmentNotes) Add(note);
        Add(narrative.Signature);
        foreach (var table in narrative.Attachments) Table(table);
        return [new Story("", paragraphs, [], new HashSet<string>())];

        void Body(IEnumerable<NarrativeParagraph> body)
        {
            foreach (var paragraph in body)
            {
                Add(paragraph.Text);
                if (paragraph.Table is { } table) Table(table);
            }
        }

        void Table(NarrativeTable table)
        {
            Add(table.Mark);
            Add(table.Title.Text);
            tables++;
            Row(1, table.Header);
            for (var row = 0; row < table.Rows.Count; row++) Row(row + 2, table.Rows[row].Cells);
        }

        void Row(int row, IReadOnlyList<Sentence> cells)
        {
            for (var column = 0; column < cells.Count; column++) Add(cells[column].Text, new TableCell(tables, row, column + 1));
        }

        void Add(string text, TableCell? cell = null) =>
            paragraphs.Add(new StoryParagraph("", paragraphs.Count + 1, "", null, text) { Cell = cell });
    }

    /// <summary>A story of plain paragraphs.</summary>
    public static IReadOnlyList<Story> Of(params IReadOnlyList<string> lines) =>
        [new Story("", [.. lines.Select((line, index) => new StoryParagraph("", index + 1, "", null, line))], [], new HashSet<string>())];
}
