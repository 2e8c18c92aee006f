namespace WordTemplates;

/// <summary>Guesses which known name was meant, by edit distance.</summary>
internal static class NearestName
{
    /// <summary>Nobody misspells a longer one so that it can be guessed; and the cost grows with the square.</summary>
    private const int LongestName = 64;

    /// <summary>The nearest known name; empty when none is near.</summary>
    public static string Of(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestName)
            return "";
        var best = "";
        var least = Math.Max(1, written.Length / 2) + 1;
        foreach (var name in known)
        {
            if (Math.Abs(written.Length - name.Length) > least)
                continue;
            var distance = Distance(written, name);
            if (distance >= least && !(distance == least && best.Length > 0 && string.CompareOrdinal(name, best) < 0))
                continue;
            (best, least) = (name, distance);
        }

        return written.Length == 0 ? "" : best;
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
