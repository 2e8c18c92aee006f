using WordTemplates.Rendering;

namespace WordTemplates.Charts;

/// <summary>A series of the template, cut into what stays and what the data decides.</summary>
/// <param name="Rank">Which series of the data it shows, counted from zero: its place among the chart's series by c:order.</param>
/// <param name="Pieces">The series from its first to its last byte.</param>
/// <param name="Format">Number format of its values, as text.</param>
internal sealed record SeriesTemplate(int Rank, IReadOnlyList<SeriesPiece> Pieces, string Format)
{
    public void Write(OutputBuffer output, SeriesPlace place)
    {
        foreach (var piece in Pieces)
            piece.Write(output, place);
    }
}
