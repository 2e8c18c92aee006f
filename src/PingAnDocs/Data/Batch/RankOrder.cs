namespace PingAnDocs.Data.Batch;

/// <summary>
/// Finds the places that stand against the values. One mistyped position contradicts many right ones, so the largest set of places
/// that fit together is believed, and only the others are named.
/// </summary>
internal sealed class RankOrder
{
    private readonly List<RankPlace> believed;

    private RankOrder(List<RankPlace> believed) => this.believed = believed;

    public static RankOrder Of(IReadOnlyList<RankPlace> places)
    {
        // A value written with fewer decimals than the others cannot be ordered among them.
        var scale = places.Max(place => place.Value?.Scale ?? 0);
        var ordered = places.Where(place => place.Value?.Scale == scale).OrderBy(place => place.Position).ThenByDescending(place => place.Value).ToList();
        return new RankOrder(LongestNotRising(ordered));
    }

    /// <summary>A believed place that this one contradicts; null when it fits, or its value is written too coarsely to tell.</summary>
    public RankPlace? Against(RankPlace place)
    {
        if (place.Value is not { } value || believed.Count == 0 || value.Scale != believed[0].Value!.Value.Scale) return null;
        var after = believed.FindIndex(other => other.Position > place.Position);
        var before = believed.FindLastIndex(other => other.Position < place.Position);
        if (before >= 0 && believed[before] is var better && better.Value < value) return better;
        return after >= 0 && believed[after] is var worse && worse.Value > value ? worse : null;
    }

    /// <summary>The longest run of values that never rise from one position to the next, by the piles of patience sorting.</summary>
    private static List<RankPlace> LongestNotRising(List<RankPlace> places)
    {
        List<int> tops = [];
        int[] before = new int[places.Count];
        for (var index = 0; index < places.Count; index++)
        {
            var pile = PileFor(places, tops, places[index].Value!.Value);
            before[index] = pile == 0 ? -1 : tops[pile - 1];
            if (pile == tops.Count) tops.Add(index);
            else tops[pile] = index;
        }

        List<RankPlace> longest = [];
        for (var index = tops.Count == 0 ? -1 : tops[^1]; index >= 0; index = before[index]) longest.Add(places[index]);
        longest.Reverse();
        return longest;
    }

    // The first pile whose top is smaller: the values at the tops never rise.
    private static int PileFor(List<RankPlace> places, List<int> tops, decimal value)
    {
        var (low, high) = (0, tops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[tops[middle]].Value >= value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
