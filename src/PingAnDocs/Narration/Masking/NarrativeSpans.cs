namespace PingAnDocs.Narration.Masking;

/// <summary>Goes through every span of a narrative.</summary>
internal static class NarrativeSpans
{
    /// <summary>Every sentence in the order of the document, those of tables included.</summary>
    public static IEnumerable<Sentence> AllSentences(Narrative narrative) =>
        narrative.Sections.Select(section => section.Heading)
            .Concat(narrative.Paragraphs.SelectMany(paragraph => paragraph.AllSentences))
            .Concat(narrative.Tables.SelectMany(table => table.AllSentences));

    /// <summary>The narrative with every span rewritten, every table's rows in another order, and no chart.</summary>
    public static Narrative Rewrite(Narrative narrative, Func<Span, Span> rewrite, Func<IEnumerable<NarrativeRow>, IEnumerable<NarrativeRow>> order)
    {
        return narrative with
        {
            Opening = Paragraphs(narrative.Opening),
            Sections = [.. narrative.Sections.Select(section => new NarrativeSection(Sentence(section.Heading), Paragraphs(section.Paragraphs)))],
            Closing = Paragraphs(narrative.Closing),
            Attachments = [.. narrative.Attachments.Select(Table)],
        };

        IReadOnlyList<NarrativeParagraph> Paragraphs(IReadOnlyList<NarrativeParagraph> paragraphs) => [.. paragraphs.Select(Paragraph)];

        NarrativeParagraph Paragraph(NarrativeParagraph paragraph) =>
            new(paragraph.Lead is { } lead ? Sentence(lead) : null, Sentences(paragraph.Sentences)) { Table = paragraph.Table is { } table ? Table(table) : null };

        NarrativeTable Table(NarrativeTable table) => table with
        {
            Title = Sentence(table.Title),
            Header = Sentences(table.Header),
            Rows = [.. order(table.Rows.Select(row => new NarrativeRow(Sentences(row.Cells))))],
            // The length of a bar tells what the mask hides.
            Chart = null,
        };

        IReadOnlyList<Sentence> Sentences(IReadOnlyList<Sentence> sentences) => [.. sentences.Select(Sentence)];

        Sentence Sentence(Sentence sentence) => sentence with { Spans = [.. sentence.Spans.Select(rewrite)] };
    }
}
