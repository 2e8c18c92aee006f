using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Writing;

/// <summary>Finds the numeric leaves of the input that the speech does not say.</summary>
public static class Omissions
{
    /// <summary>One entry for each leaf that no figure names among its sources, in the order of the file.</summary>
    public static IReadOnlyList<Omission> Of(IReadOnlyList<Leaf> leaves, Speech speech)
    {
        var said = Said(speech.Narrative).Select(place => place.Path).ToHashSet();
        var reasons = new OmissionReasons(speech);
        return [.. leaves.Where(leaf => !said.Contains(leaf.Place.Path))
            .Select(leaf => new Omission(leaf.Place.Path, reasons.For(leaf.Place.Path)))];
    }

    private static IEnumerable<SourcePlace> Said(Narrative narrative) =>
        narrative.Sections.Select(section => section.Heading)
            .Concat(narrative.Paragraphs.SelectMany(paragraph => paragraph.AllSentences))
            .Concat(narrative.Tables.SelectMany(table => table.AllSentences))
            .SelectMany(sentence => sentence.Spans).OfType<FigureSpan>().SelectMany(figure => figure.Fact.Sources);
}
