using PingAnDocs.Data.Excel;

namespace PingAnDocs.Data.Workbook;

/// <summary>Cells a sheet shows as one; only its corners are kept, so that an area over the whole sheet costs nothing.</summary>
internal sealed record MergedArea(string Name, int Top, int Left, int Bottom, int Right)
{
    /// <summary>The area of a name such as A1:C1; null when it is none.</summary>
    public static MergedArea? Parse(string name)
    {
        var corners = name.Split(':');
        return corners.Length == 2 && CellReference.Parse(corners[0]) is { } start && CellReference.Parse(corners[1]) is { } end && start.Row <= end.Row && start.Column <= end.Column
            ? new MergedArea(name, start.Row, start.Column, end.Row, end.Column) : null;
    }
}
