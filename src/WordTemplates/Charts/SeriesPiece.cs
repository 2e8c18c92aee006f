using System.Security;
using WordTemplates.Rendering;

namespace WordTemplates.Charts;

/// <summary>A stretch of a series of the template: copied, replaced by data, or left out.</summary>
internal abstract record SeriesPiece
{
    public abstract void Write(OutputBuffer output, SeriesPlace place);
}

/// <summary>Which series of the data is written.</summary>
/// <param name="Sheet">The data.</param>
/// <param name="Index">The series, counted from zero.</param>
/// <param name="Copy">0 for the author's series itself, n for its n-th copy.</param>
/// <param name="Number">Number and order the series has in the chart; null to keep the author's.</param>
internal sealed record SeriesPlace(ChartSheet Sheet, int Index, int Copy, (int Index, int Order)? Number);

/// <summary>Markup of the author.</summary>
internal sealed record CopiedPiece(byte[] Bytes) : SeriesPiece
{
    public override void Write(OutputBuffer output, SeriesPlace place) => output.Write(Bytes);
}

/// <summary>Index or order of the series: each must be another in every series.</summary>
internal sealed record NumberPiece(byte[] Bytes, bool IsOrder) : SeriesPiece
{
    public override void Write(OutputBuffer output, SeriesPlace place)
    {
        if (place.Number is not { } number)
            output.Write(Bytes);
        else
            output.WriteNumber(IsOrder ? number.Order : number.Index);
    }
}

/// <summary>What a copy must not repeat, such as the unique number Word gives a series.</summary>
internal sealed record FirstOnlyPiece(byte[] Bytes) : SeriesPiece
{
    public override void Write(OutputBuffer output, SeriesPlace place)
    {
        if (place.Copy == 0)
            output.Write(Bytes);
    }
}

/// <summary>The format of one point, which goes when the data has no such point.</summary>
internal sealed record PointPiece(int Point, IReadOnlyList<SeriesPiece> Pieces) : SeriesPiece
{
    public override void Write(OutputBuffer output, SeriesPlace place)
    {
        foreach (var piece in Point < place.Sheet.Data.Categories.Count ? Pieces : [])
            piece.Write(output, place);
    }
}

/// <summary>An accent colour of the theme; copies of a series take the next ones in turn.</summary>
/// <param name="Accent">Number of the author's accent, from one.</param>
internal sealed record AccentPiece(int Accent) : SeriesPiece
{
    private const int Accents = 6;

    public override void Write(OutputBuffer output, SeriesPlace place) => output.WriteNumber((Accent - 1 + place.Copy) % Accents + 1);
}

/// <summary>The name of the series.</summary>
/// <param name="C">Prefix of chart names with its colon.</param>
internal sealed record NamePiece(string C) : SeriesPiece
{
    public override void Write(OutputBuffer output, SeriesPlace place)
    {
        var (sheet, i) = (place.Sheet, place.Index);
        output.WriteText($"<{C}tx><{C}strRef><{C}f>{SecurityElement.Escape(sheet.NameCell(i))}</{C}f><{C}strCache><{C}ptCount val=\"1\"/><{C}pt idx=\"0\"><{C}v>{SecurityElement.Escape(sheet.Data.Series[i].Name)}</{C}v></{C}pt></{C}strCache></{C}strRef></{C}tx>");
    }
}

/// <summary>The categories.</summary>
internal sealed record CategoryPiece(string C) : SeriesPiece
{
    public override void Write(OutputBuffer output, SeriesPlace place)
    {
        var categories = place.Sheet.Data.Categories;
        output.WriteText($"<{C}cat><{C}strRef><{C}f>{SecurityElement.Escape(place.Sheet.CategoryCells)}</{C}f><{C}strCache><{C}ptCount val=\"{ChartSheet.Write(categories.Count)}\"/>");
        for (var point = 0; point < categories.Count; point++)
            output.WriteText($"<{C}pt idx=\"{ChartSheet.Write(point)}\"><{C}v>{SecurityElement.Escape(categories[point])}</{C}v></{C}pt>");
        output.WriteText($"</{C}strCache></{C}strRef></{C}cat>");
    }
}

/// <summary>The values; a gap has no point.</summary>
/// <param name="C">Prefix of chart names with its colon.</param>
/// <param name="Format">The author's number format, as written.</param>
internal sealed record ValuePiece(string C, string Format) : SeriesPiece
{
    public override void Write(OutputBuffer output, SeriesPlace place)
    {
        var values = place.Sheet.Data.Series[place.Index].Values;
        output.WriteText($"<{C}val><{C}numRef><{C}f>{SecurityElement.Escape(place.Sheet.ValueCells(place.Index))}</{C}f><{C}numCache><{C}formatCode>{place.Sheet.FormatOf(place.Index, Format)}</{C}formatCode><{C}ptCount val=\"{ChartSheet.Write(values.Count)}\"/>");
        for (var point = 0; point < values.Count; point++)
        {
            if (values[point] is { } number)
                output.WriteText($"<{C}pt idx=\"{ChartSheet.Write(point)}\"><{C}v>{ChartSheet.Write(number)}</{C}v></{C}pt>");
        }

        output.WriteText($"</{C}numCache></{C}numRef></{C}val>");
    }
}
