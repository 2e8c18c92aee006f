namespace PingAnDocs.Verification.Reading;

/// <summary>Counts tables, rows and cells while a part is read.</summary>
internal sealed class CellTrack
{
    private readonly Stack<TableCell> open = new();
    private int tables;

    /// <summary>The cell being read; null outside tables.</summary>
    public TableCell? Current => open.TryPeek(out var cell) ? cell : null;

    public void Enter(string name)
    {
        if (name == "tbl") open.Push(new TableCell(++tables, 0, 0));
        else if (open.Count > 0 && name == "tr") open.Push(open.Pop() is var cell ? cell with { Row = cell.Row + 1, Column = 0 } : default);
        else if (open.Count > 0 && name == "tc") open.Push(open.Pop() is var cell ? cell with { Column = cell.Column + 1 } : default);
    }

    public void Leave(string name)
    {
        if (name == "tbl" && open.Count > 0) open.Pop();
    }
}
