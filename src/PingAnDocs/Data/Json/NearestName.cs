namespace PingAnDocs.Data.Json;

/// <summary>Finds the known name a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The nearest name, or null when none is near: at most one slip in three letters, never more than three.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        string lowered = name.ToLowerInvariant();
        return known
            .Select(candidate => (Name: candidate, Slips: Slips(lowered, candidate.ToLowerInvariant())))
            .Where(pair => pair.Slips <= Math.Min(3, Math.Max(1, Math.Max(name.Length, pair.Name.Length) / 3)) && pair.Slips < pair.Name.Length)
            .OrderBy(pair => pair.Slips)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();
    }

    // Optimal string alignment: insertions, deletions, substitutions and swapped neighbours count one each.
    private static int Slips(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
