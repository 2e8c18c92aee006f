namespace PingAnDocs.Data.Workbook;

/// <summary>Merged cells down the key column: one name for several rows. Asked by halving, because a hostile sheet has many of them.</summary>
internal sealed class KeyMerges
{
    private readonly List<MergedArea> areas;

    public KeyMerges(IEnumerable<MergedArea> merged, int key) =>
        areas = [.. merged.Where(area => area.Left == key && area.Right == key).OrderBy(area => area.Top)];

    /// <summary>The row that names this one: its own unless a merged cell covers it.</summary>
    public int TopOf(int row)
    {
        var (low, high) = (0, areas.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (areas[middle].Top <= row) low = middle + 1;
            else high = middle;
        }

        return low > 0 && areas[low - 1].Bottom >= row ? areas[low - 1].Top : row;
    }
}
