using PingAnDocs.Verification.Claims.Frames;
using PingAnDocs.Verification.Claims.Words;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Claims;

/// <summary>
/// Reads a finished text back into statements: the inverse of writing it, made from the text's side and knowing nothing but names.
/// paragraph -> tokens (Lexer) -> sentences -> clauses (ClauseReader) -> statements; tables by their heads (TableReader).
/// </summary>
internal static class ClaimReader
{
    /// <summary>All statements of a document.</summary>
    public static ClaimReading Read(IReadOnlyList<Story> stories, Vocabulary vocabulary)
    {
        var hearing = new Hearing(vocabulary);
        foreach (var story in stories)
        {
            foreach (var table in Blocks(story))
            {
                if (table[0].Cell is null) Paragraph(table[0], hearing);
                else new TableReader(hearing).Read(table);
            }
        }

        return hearing.Reading;
    }

    // A paragraph alone, or all paragraphs of a table together.
    private static IEnumerable<List<StoryParagraph>> Blocks(Story story)
    {
        var block = new List<StoryParagraph>();
        foreach (var paragraph in story.Paragraphs)
        {
            if (block.Count > 0 && (paragraph.Cell is null || paragraph.Cell?.Table != block[0].Cell?.Table))
            {
                yield return block;
                block = [];
            }

            block.Add(paragraph);
        }

        if (block.Count > 0) yield return block;
    }

    private static void Paragraph(StoryParagraph paragraph, Hearing hearing)
    {
        if (paragraph.IsBlank) return;
        var tokens = hearing.Vocabulary.Lexer.Read(paragraph.Text);
        hearing.IsSummary = false;
        hearing.Subjects.Clear();
        hearing.OfTowns = false;
        var from = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Sense == Sense.Stop) from = Sentence(paragraph, tokens, from, index, hearing);
        }

        if (from < tokens.Count) Sentence(paragraph, tokens, from, tokens.Count - 1, hearing);
    }

    private static int Sentence(StoryParagraph paragraph, List<Token> tokens, int from, int last, Hearing hearing)
    {
        var start = from == 0 ? 0 : tokens[from - 1].End;
        var end = tokens[last].Sense == Sense.Stop ? tokens[last].End : paragraph.Text.Length;
        hearing.Sentence = new Spoken(
            paragraph.Aside, paragraph.Number, paragraph.Text[start..end].Trim(), Asides.Fold(tokens.GetRange(from, last - from + 1)), paragraph.Text) { Start = start };
        new SentenceReader(hearing).Read();
        return last + 1;
    }
}
