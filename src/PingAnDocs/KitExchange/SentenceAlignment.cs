namespace PingAnDocs.KitExchange;

/// <summary>Finds which sentences stayed (longest common sequence) and pairs the others in their order.</summary>
internal static class SentenceAlignment
{
    public static IReadOnlyList<(string Old, string New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var lengths = Lengths(old, now);
        var pairs = new List<(string, string)>();
        var (gone, come) = (new List<string>(), new List<string>());
        for (int i = 0, j = 0; i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                Pair(gone, come, pairs);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Count || (i < old.Count && lengths[i + 1, j] >= lengths[i, j + 1])) gone.Add(old[i++]);
            else come.Add(now[j++]);
        }

        Pair(gone, come, pairs);
        return pairs;
    }

    private static void Pair(List<string> gone, List<string> come, List<(string, string)> pairs)
    {
        for (var index = 0; index < Math.Max(gone.Count, come.Count); index++)
            pairs.Add((index < gone.Count ? gone[index] : "", index < come.Count ? come[index] : ""));
        gone.Clear();
        come.Clear();
    }

    private static int[,] Lengths(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var lengths = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }
}
