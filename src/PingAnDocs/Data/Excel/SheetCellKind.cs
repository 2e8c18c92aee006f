namespace PingAnDocs.Data.Excel;

/// <summary>What a cell of a workbook holds.</summary>
internal enum SheetCellKind
{
    Text,
    Number,
    Date,
    Flag,
    Error,
    Formula,
}
