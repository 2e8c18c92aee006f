namespace PingAnDocs.Data.Excel;

/// <summary>One cell that holds something.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text; a number as the user sees it, a day as yyyy-MM-dd, a formula by its last result.</param>
internal sealed record SheetCell(SheetCellKind Kind, string Text);
