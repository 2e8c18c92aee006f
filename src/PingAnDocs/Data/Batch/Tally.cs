namespace PingAnDocs.Data.Batch;

/// <summary>How often each value was given for one thing that should be the same in every file.</summary>
internal sealed class Tally
{
    private readonly Dictionary<decimal, int> counts = [];
    private readonly Dictionary<decimal, int> written = [];
    private readonly Func<decimal, decimal, bool> agree;
    private readonly Lazy<decimal?> majority;

    /// <param name="agree">When two values count as one.</param>
    public Tally(Func<decimal, decimal, bool> agree)
    {
        this.agree = agree;
        majority = new Lazy<decimal?>(Vote);
    }

    /// <summary>Number of files that gave a value.</summary>
    public int Total { get; private set; }

    /// <summary>The value that at least three files and two thirds of all support; null when there is none. Asked for only when all are counted.</summary>
    public decimal? Majority => majority.Value;

    /// <summary>Counts a value; one that was only computed may be off by a rounding and gives way to one that was written.</summary>
    public void Add(decimal value, bool computed = false)
    {
        counts[value] = counts.GetValueOrDefault(value) + 1;
        written[value] = written.GetValueOrDefault(value) + (computed ? 0 : 1);
        Total++;
    }

    /// <summary>Number of files whose value agrees with this one.</summary>
    public int Support(decimal value) => counts.Where(entry => agree(entry.Key, value)).Sum(entry => entry.Value);

    // Of equally supported values the one most files wrote, then the smallest: the order of the files decides nothing.
    private decimal? Vote()
    {
        if (counts.Count == 0) return null;
        var (value, support) = counts.Select(entry => (entry.Key, Support: Support(entry.Key)))
            .OrderByDescending(entry => entry.Support).ThenByDescending(entry => written[entry.Key]).ThenBy(entry => entry.Key).First();
        return support >= 3 && support * 3 >= Total * 2 ? value : null;
    }
}
