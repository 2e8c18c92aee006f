namespace WordTemplates.Rendering.Tables;

/// <summary>What the merging cells of a table held in the row above, and whether those to the left in this row merge.</summary>
internal sealed class MergeRun
{
    private readonly Dictionary<int, byte[]> above = [];
    private readonly HashSet<int> written = [];
    private bool broken;

    /// <summary>Where the mark of the cell that is written begins, in the output.</summary>
    public int MarkStart { get; set; }

    /// <summary>Where it ends.</summary>
    public int MarkEnd { get; set; }

    public void BeginRow()
    {
        written.Clear();
        broken = false;
    }

    /// <summary>Forgets the columns in which the row that ends had neither a merging cell nor one the author merged with it.</summary>
    public void EndRow(IReadOnlySet<int> kept)
    {
        foreach (var column in above.Keys.Where(column => !written.Contains(column) && !kept.Contains(column)).ToList())
            above.Remove(column);
    }

    /// <summary>True when the cell merges with the one above: same text, and all merging cells to its left do so too. An empty cell never does.</summary>
    public bool Continues(int column, byte[] text)
    {
        written.Add(column);
        var same = !broken && text.Length > 0 && above.TryGetValue(column, out var last) && last.AsSpan().SequenceEqual(text);
        broken |= !same;
        above[column] = text;
        return same;
    }
}
