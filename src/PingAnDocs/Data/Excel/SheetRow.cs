namespace PingAnDocs.Data.Excel;

/// <summary>One row of a sheet that holds something.</summary>
/// <param name="Number">Row number, from 1.</param>
/// <param name="Hidden">True when the user cannot see it.</param>
/// <param name="Cells">Column number (from 1) to cell.</param>
internal sealed record SheetRow(int Number, bool Hidden, IReadOnlyDictionary<int, SheetCell> Cells);
