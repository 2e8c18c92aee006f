namespace PingAnDocs.Data.Batch;

/// <summary>How often each value was given for one thing that should be the same in every file.</summary>
internal sealed class Tally
{
    private readonly Dictionary<decimal, int> counts = [];

    /// <summary>Number of files that gave a value.</summary>
    public int Total { get; private set; }

    public void Add(decimal value)
    {
        counts[value] = counts.GetValueOrDefault(value) + 1;
        Total++;
    }

    public int Of(decimal value) => counts.GetValueOrDefault(value);

    /// <summary>True when all files gave the same value.</summary>
    public bool IsUnanimous => counts.Count <= 1;

    /// <summary>The value that at least three files and two thirds of all gave, or null. Of equal counts none is a majority.</summary>
    public decimal? Majority
    {
        get
        {
            if (counts.Count == 0) return null;
            var (value, count) = counts.MaxBy(entry => entry.Value);
            return count >= 3 && count * 3 >= Total * 2 ? value : null;
        }
    }
}
