namespace PingAnDocs.Data.Excel;

/// <summary>One cell that holds something.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text; a number as the user sees it, a day as yyyy-MM-dd, a formula by its last result.</param>
internal sealed record SheetCell(SheetCellKind Kind, string Text)
{
    /// <summary>How its number is shown.</summary>
    public CellFormat Format { get; init; }

    /// <summary>What the last result of a formula was; null when the file holds none, or the cell is no formula.</summary>
    public SheetCellKind? Result { get; init; }
}
