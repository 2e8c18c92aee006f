using PingAnDocs.Data.Excel;

namespace PingAnDocs.Data.Workbook;

/// <summary>One indicator of a data sheet: its heads, and what each county has under them.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Heads">Its heads.</param>
/// <param name="Counties">The figures of every county, in the order of the rows.</param>
/// <param name="Sheet">The data sheet.</param>
internal sealed record IndicatorColumn(
    FormIndicator Indicator, IReadOnlyList<(FormHead Head, FigureHead Figure)> Heads, IReadOnlyList<(string County, IReadOnlyList<PlacedFigure> Figures)> Counties, FormSheet Sheet)
{
    /// <summary>The figures of one kind, a county each; null where it is blank.</summary>
    public IReadOnlyList<decimal?> Of(FigureKind kind) => [.. Counties.Select(county => county.Figures.FirstOrDefault(figure => figure.Head.Kind == kind)?.Number)];

    /// <summary>True when some county has a figure under such a head.</summary>
    public bool Holds(Func<FigureHead, bool> isSuch) => Counties.Any(county => county.Figures.Any(figure => isSuch(figure.Head)));

    /// <summary>What a cell of the indicator holds, one of the shared cells included; null when the cell is not the indicator's.</summary>
    public FigureKind? KindAt(SourcePlace cell) => KindAt(cell, Heads, Indicator, Sheet);

    /// <inheritdoc cref="KindAt(SourcePlace)"/>
    public static FigureKind? KindAt(SourcePlace cell, IEnumerable<(FormHead Head, FigureHead Figure)> heads, FormIndicator indicator, FormSheet sheet)
    {
        if (indicator.Shared.FirstOrDefault(figure => figure.Value.Place.Path == cell.Path) is { } shared) return shared.Head.Kind;
        if (!cell.Path.StartsWith($"{sheet.Places.Sheet}!", StringComparison.Ordinal) || CellReference.Parse(cell.Path[(sheet.Places.Sheet.Length + 1)..].Split(':')[0]) is not { } at) return null;
        return heads.Where(head => head.Head.Column == at.Column).Select(head => (FigureKind?)head.Figure.Kind).FirstOrDefault();
    }

    /// <summary>All cells of a kind as one place: 省测!B2:B12.</summary>
    public SourcePlace PlaceOf(FigureKind kind)
    {
        var column = Heads.FirstOrDefault(head => head.Figure.Kind == kind).Head?.Column ?? Sheet.Key;
        var (first, last) = (Sheet.Rows[0].Number, Sheet.Rows[^1].Number);
        return Sheet.Places.Of(first, column) is var place ? place with { Path = $"{place.Path}:{CellReference.Of(last, column)}" } : place;
    }

    /// <summary>The cells that name the counties.</summary>
    public SourcePlace PlaceOfNames => this with { Heads = [] } is var bare ? bare.PlaceOf(FigureKind.Value) : Sheet.Places.Whole;
}
