using PingAnDocs.Narration;

namespace PingAnDocs.Writing.Report;

/// <summary>A sentence of the speech, or a row of one of its tables, as the report counts them.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Where">The part of the speech, such as a section's heading.</param>
/// <param name="Cells">The sentence; of a row its cells.</param>
/// <param name="FirstFigure">Number of its first figure; figures are counted through the speech, from 1.</param>
internal sealed record SpokenLine(int Number, string Where, IReadOnlyList<Sentence> Cells, int FirstFigure)
{
    /// <summary>Its figures in order.</summary>
    public IReadOnlyList<FigureSpan> Figures { get; } = [.. Cells.SelectMany(cell => cell.Spans).OfType<FigureSpan>()];

    /// <summary>Ids of the rules behind it.</summary>
    public IReadOnlyList<string> Rules { get; } = [.. Parts(Cells.Select(cell => cell.Rule), '+')];

    /// <summary>Ids of the phrases it was made from.</summary>
    public IReadOnlyList<string> Phrases { get; } = [.. Parts(Cells.Select(cell => cell.Phrase), '+')];

    /// <summary>What its findings are about.</summary>
    public IReadOnlyList<string> Findings { get; } = [.. Parts(Cells.Select(cell => cell.Finding), '、')];

    private static IEnumerable<string> Parts(IEnumerable<string> joined, char mark) =>
        joined.SelectMany(text => text.Split(mark, StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal);
}
