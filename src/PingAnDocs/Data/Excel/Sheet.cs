namespace PingAnDocs.Data.Excel;

/// <summary>One sheet of a workbook: only what is there, so that a lone cell in the last corner costs nothing.</summary>
/// <param name="Name">Name on the tab.</param>
/// <param name="Hidden">True when the user cannot see it.</param>
/// <param name="Rows">The rows that hold something, from the top.</param>
/// <param name="Merged">Merged areas, such as A1:C1.</param>
internal sealed record Sheet(string Name, bool Hidden, IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> Merged);
