namespace PingAnDocs.Data.Excel;

/// <summary>One sheet of a workbook: only what is there, so that a lone cell in the last corner costs nothing.</summary>
/// <param name="Name">Name on the tab.</param>
/// <param name="Hidden">True when the user cannot see it.</param>
/// <param name="Rows">The rows that hold something, from the top.</param>
/// <param name="Merged">Merged areas, such as A1:C1.</param>
internal sealed record Sheet(string Name, bool Hidden, IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> Merged)
{
    /// <summary>What it is called where places are told: its name, or in a masked run a number.</summary>
    public string Shown { get; init; } = Name;

    /// <summary>Columns the user cannot see, each from the first to the last of a run.</summary>
    public IReadOnlyList<(int First, int Last)> HiddenColumns { get; init; } = [];

    /// <summary>True for a column the user cannot see.</summary>
    public bool Hides(int column) => HiddenColumns.Any(run => run.First <= column && column <= run.Last);
}
