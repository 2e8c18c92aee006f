namespace PingAnDocs.KitExchange;

/// <summary>One sheet of a kit as plain texts: what is written to a workbook, and what two kits are compared by.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a text a column.</param>
/// <param name="KeyColumns">So many columns at the left name a row.</param>
internal sealed record Grid(string Sheet, IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int KeyColumns);
