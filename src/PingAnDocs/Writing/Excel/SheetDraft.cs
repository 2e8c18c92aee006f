namespace PingAnDocs.Writing.Excel;

/// <summary>One sheet that is about to be written; every cell is text, so that 0.50 stays 0.50.</summary>
/// <param name="Name">Name on the tab.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; an empty text leaves the cell out.</param>
/// <param name="FrozenColumns">So many columns stay in view.</param>
internal sealed record SheetDraft(string Name, IReadOnlyList<ColumnDraft> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int FrozenColumns);
