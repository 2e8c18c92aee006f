namespace PingAnDocs.Data.Batch;

/// <summary>Tallies by what they count.</summary>
/// <typeparam name="TKey">What is counted.</typeparam>
internal sealed class Tallies<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Tally> tallies = [];

    public void Add(TKey key, decimal value)
    {
        if (!tallies.TryGetValue(key, out var tally)) tallies[key] = tally = new Tally();
        tally.Add(value);
    }

    /// <summary>The tally; null when nothing was counted.</summary>
    public Tally? Of(TKey key) => tallies.GetValueOrDefault(key);
}
