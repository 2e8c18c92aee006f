using PingAnDocs.Data.Excel;

namespace PingAnDocs.Data.Workbook;

/// <summary>Places on one sheet: 省级调查!C5.</summary>
internal sealed record SheetPlaces(string File, string Sheet)
{
    public SourcePlace Whole => new(File, Sheet, 0, 0);

    public SourcePlace Of(int row, int column) => new(File, $"{Sheet}!{CellReference.Of(row, column)}", 0, 0);

    /// <summary>The row as a whole.</summary>
    public SourcePlace Row(int row) => Of(row, 1);
}
