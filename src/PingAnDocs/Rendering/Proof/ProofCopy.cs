using PingAnDocs.Data;
using PingAnDocs.Narration;
using WordTemplates;

namespace PingAnDocs.Rendering.Proof;

/// <summary>The proof copy of a finished document: the same text, every figure in a content control that names its fact, and a list of all sources at the end.</summary>
/// <remarks>Made from the finished clean copy, which therefore cannot differ whether or not a proof is asked for. A masked figure is proved by its place alone.</remarks>
public static class ProofCopy
{
    private const string Heading = "数据出处（核对稿附页，正式文稿中没有）。数据文件：";

    /// <summary>The copy, or the faults that stand in its way.</summary>
    /// <param name="document">The clean copy.</param>
    /// <param name="narrative">Its text.</param>
    /// <param name="survey">The survey its facts are of.</param>
    public static RenderedDocument Of(ReadOnlyMemory<byte> document, Narrative narrative, Survey survey)
    {
        var (ids, words) = (new FactId(), new FactWords(survey));
        var texts = Texts(narrative).Where(text => text.Any(span => span.Text.Length > 0)).ToList();
        var figures = texts.SelectMany((text, index) => Figures(text, index)).ToList();
        var controls = figures.Select(figure => new TextControl(figure.Text, figure.Start, figure.Span.Text.Length, ids.Of(figure.Span.Fact), words.Title(figure.Span.Fact))).ToList();
        var lines = figures.Select(figure => figure.Span).DistinctBy(span => ids.Of(span.Fact), StringComparer.Ordinal)
            .Select(span => $"{ids.Of(span.Fact)}　“{span.Text}”　{words.Whole(span.Fact)}").ToList();
        var result = TextControls.Enclose(
            document, [.. texts.Select(text => string.Concat(text.Select(span => span.Text)))], controls, lines.Count == 0 ? [] : [Heading + survey.Source.Name, .. lines]);
        return new RenderedDocument(result.Document, [.. result.Faults.Select(TemplateDiagnostic.Of)]);
    }

    /// <summary>What stands in one paragraph each, in the order of the document.</summary>
    private static IEnumerable<IReadOnlyList<Span>> Texts(Narrative narrative) =>
        Paragraphs(narrative.Opening)
            .Concat(narrative.Sections.SelectMany(section => Paragraphs(section.Paragraphs).Prepend(section.Heading.Spans)))
            .Concat(Paragraphs(narrative.Closing))
            .Concat(narrative.Attachments.SelectMany(Table));

    private static IEnumerable<IReadOnlyList<Span>> Paragraphs(IEnumerable<NarrativeParagraph> paragraphs) => paragraphs.SelectMany(paragraph =>
        (paragraph.Table is { } table ? Table(table) : []).Prepend([.. paragraph.AllSentences.SelectMany(sentence => sentence.Spans)]));

    private static IEnumerable<IReadOnlyList<Span>> Table(NarrativeTable table) => table.AllSentences.Select(cell => cell.Spans);

    private static IEnumerable<(int Text, int Start, FigureSpan Span)> Figures(IReadOnlyList<Span> spans, int text)
    {
        var start = 0;
        foreach (var span in spans)
        {
            if (span is FigureSpan figure) yield return (text, start, figure);
            start += span.Text.Length;
        }
    }
}
