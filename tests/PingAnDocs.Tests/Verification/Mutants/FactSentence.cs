using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>A sentence of the finished document that says at least one fact, with the plan's knowledge of where in it.</summary>
/// <param name="Paragraph">The paragraph of the document.</param>
/// <param name="Start">Where the sentence begins in it.</param>
/// <param name="Sentence">The sentence as planned; the document has the same words.</param>
internal sealed record FactSentence(StoryParagraph Paragraph, int Start, Sentence Sentence)
{
    /// <summary>The words.</summary>
    public string Text { get; } = Sentence.Text;

    /// <summary>The spans with their places in the text.</summary>
    public IReadOnlyList<(Span Span, int At)> Spans { get; } = Placed(Sentence);

    /// <summary>The figures, also those said in a word (持平).</summary>
    public IEnumerable<(FigureSpan Figure, int At)> Figures => Spans.Where(span => span.Span is FigureSpan).Select(span => ((FigureSpan)span.Span, span.At));

    /// <summary>The figures printed in digits.</summary>
    public IEnumerable<(FigureSpan Figure, int At)> Numerals => Figures.Where(figure => char.IsAsciiDigit(figure.Figure.Text[0]));

    /// <summary>The facts.</summary>
    public IEnumerable<Fact> Facts => Figures.Select(figure => figure.Figure.Fact);

    /// <summary>True inside a table.</summary>
    public bool IsCell => Paragraph.Cell is not null;

    /// <summary>The wording without its figures and names: two sentences of one shape were made from the same wordings.</summary>
    public string Shape => string.Join('_', Sentence.Spans.OfType<LiteralSpan>().Select(span => span.Text));

    /// <summary>The text with some characters replaced.</summary>
    public string Replaced(int at, int length, string with) => string.Concat(Text.AsSpan(0, at), with, Text.AsSpan(at + length));

    /// <summary>Where a word begins, everywhere.</summary>
    public IEnumerable<int> PlacesOf(string word)
    {
        for (var at = Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) yield return at;
    }

    private static List<(Span Span, int At)> Placed(Sentence sentence)
    {
        List<(Span, int)> placed = [];
        var at = 0;
        foreach (var span in sentence.Spans)
        {
            placed.Add((span, at));
            at += span.Text.Length;
        }

        return placed;
    }
}
