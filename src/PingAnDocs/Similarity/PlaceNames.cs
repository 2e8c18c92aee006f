using PingAnDocs.Data;

namespace PingAnDocs.Similarity;

/// <summary>The names of all units of a batch and of the places below them. Kept as hashes, so that ten thousand counties with their towns take a few megabytes.</summary>
/// <remarks>Filled before the first document, then only asked; may be asked by several workers at once.</remarks>
public sealed class PlaceNames
{
    private const int LongestName = 20;

    private readonly Dictionary<ulong, (int Owner, int Tiers)> known = [];
    private readonly List<string> owners = [];
    private readonly Dictionary<char, int> longest = [];

    /// <summary>True while no unit is known.</summary>
    public bool IsEmpty => owners.Count == 0;

    /// <summary>Learns the names of one survey.</summary>
    public void Add(Survey survey)
    {
        owners.Add(survey.Unit.Name);
        foreach (var name in OwnNames.Places(survey).Where(name => name.Length <= LongestName)) Add(name, TierOf(survey.Unit.Level));
    }

    /// <summary>Length of the longest known name the text begins with; 0 when it begins with none.</summary>
    internal int LengthAt(ReadOnlySpan<char> text)
    {
        var (found, hash) = (0, TextHash.Seed);
        var most = Math.Min(LongestFrom(text[0]), text.Length);
        for (var length = 1; length <= most; length++)
        {
            hash = TextHash.Extend(hash, text[length - 1]);
            if (known.ContainsKey(TextHash.Spread(hash))) found = length;
        }

        return found;
    }

    /// <summary>Every name that stands in the text and belongs to a unit of this level or to a place below one, each with the unit it was first learned from.</summary>
    internal IEnumerable<(int Start, int Length, string Owner)> Find(string text, UnitLevel level)
    {
        var tier = TierOf(level);
        for (var start = 0; start < text.Length; start++)
        {
            var hash = TextHash.Seed;
            var most = Math.Min(LongestFrom(text[start]), text.Length - start);
            for (var length = 1; length <= most; length++)
            {
                hash = TextHash.Extend(hash, text[start + length - 1]);
                if (known.TryGetValue(TextHash.Spread(hash), out var name) && (name.Tiers & tier) != 0) yield return (start, length, owners[name.Owner]);
            }
        }
    }

    private void Add(string name, int tier)
    {
        var hash = TextHash.Of(name);
        known[hash] = known.TryGetValue(hash, out var earlier) ? (earlier.Owner, earlier.Tiers | tier) : (owners.Count - 1, tier);
        longest[name[0]] = Math.Max(LongestFrom(name[0]), name.Length);
    }

    // At most places of a text no name begins.
    private int LongestFrom(char first) => longest.GetValueOrDefault(first);

    // A county may name the city above it, and a city its counties: only neighbours of the same rank are foreign to each other.
    private static int TierOf(UnitLevel level) => level switch
    {
        UnitLevel.Nation => 1,
        UnitLevel.Province => 2,
        UnitLevel.Prefecture or UnitLevel.City => 4,
        UnitLevel.Town => 8,
        _ => 16,
    };
}
