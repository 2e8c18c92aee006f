namespace PingAnDocs.Writing.Overview;

/// <summary>A column of cells a chart draws, with the copy of their contents the chart keeps.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Column">Letters of the column; its head is in row 1 and its cells follow.</param>
/// <param name="Head">The head.</param>
/// <param name="Format">Number format; empty for texts.</param>
/// <param name="Cells">What the cells hold.</param>
internal sealed record BookSeries(string Sheet, string Column, string Head, string Format, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of the head.</summary>
    public string HeadReference => $"'{Sheet}'!${Column}$1";

    /// <summary>The cells under it.</summary>
    public string Reference => $"'{Sheet}'!${Column}$2:${Column}${OverviewText.Of(Cells.Count + 1)}";

    /// <summary>A column of names.</summary>
    public static BookSeries Names(string sheet, string column, string head, IEnumerable<string> names) => new(sheet, column, head, "", [.. names]);

    /// <summary>A column of figures.</summary>
    public static BookSeries Figures(string sheet, string column, string head, bool signed, IReadOnlyList<decimal> figures) =>
        new(sheet, column, head, BookStyles.Format(figures.Max(figure => figure.Scale), signed), [.. figures.Select(OverviewText.Plain)]);
}
