namespace PingAnDocs.Narration.Realisation;

/// <summary>Cuts long paragraphs between sentences, for copies that are read aloud: Word can keep a paragraph on one page, a sentence it cannot.</summary>
/// <param name="longest">Most characters a paragraph may have; 0 for any number. A single sentence is never cut.</param>
internal sealed class ParagraphSplit(int longest)
{
    /// <summary>The paragraphs of a section.</summary>
    public NarrativeSection Of(NarrativeSection section) => longest == 0 ? section : section with { Paragraphs = Of(section.Paragraphs) };

    /// <summary>The same sentences in the same order, in more paragraphs where one was too long.</summary>
    public IReadOnlyList<NarrativeParagraph> Of(IReadOnlyList<NarrativeParagraph> paragraphs) =>
        longest == 0 ? paragraphs : [.. paragraphs.SelectMany(Pieces)];

    private List<NarrativeParagraph> Pieces(NarrativeParagraph whole)
    {
        var pieces = new List<NarrativeParagraph>();
        var piece = whole with { Sentences = [], Table = null };
        foreach (var sentence in whole.Sentences)
        {
            if (piece.Sentences.Count > 0 && piece.Text.Length + sentence.Text.Length > longest)
            {
                pieces.Add(piece);
                piece = new NarrativeParagraph(null, []);
            }

            piece = piece with { Sentences = [.. piece.Sentences, sentence] };
        }

        pieces.Add(piece with { Table = whole.Table });
        return pieces;
    }
}
