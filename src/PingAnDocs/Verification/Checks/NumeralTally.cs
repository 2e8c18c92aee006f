using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>A multiset of numerals with their units.</summary>
internal sealed class NumeralTally
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>What is missing and what is surplus in the second list.</summary>
    public static (IReadOnlyList<string> Missing, IReadOnlyList<string> Surplus) Difference(
        IReadOnlyList<Numeral> wanted, IReadOnlyList<Numeral> found)
    {
        if (wanted.Select(numeral => numeral.Key).SequenceEqual(found.Select(numeral => numeral.Key), StringComparer.Ordinal)) return ([], []);
        var (left, right) = (new NumeralTally(), new NumeralTally());
        left.Add(wanted);
        right.Add(found);
        return left.Difference(right);
    }

    public void Add(IEnumerable<Numeral> numerals)
    {
        foreach (var numeral in numerals) counts[numeral.Key] = counts.GetValueOrDefault(numeral.Key) + 1;
    }

    public (IReadOnlyList<string> Missing, IReadOnlyList<string> Surplus) Difference(NumeralTally found) =>
        ([.. Beyond(found)], [.. found.Beyond(this)]);

    private IEnumerable<string> Beyond(NumeralTally other) =>
        counts.SelectMany(pair => Enumerable.Repeat(pair.Key, Math.Max(0, pair.Value - other.counts.GetValueOrDefault(pair.Key))));
}
