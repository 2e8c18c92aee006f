namespace PingAnDocs.Similarity;

/// <summary>Passages that may stand in every document: they are taken out before documents are compared. The leftmost, and of those that begin together the longest.</summary>
internal sealed class AllowedPassages
{
    private readonly Dictionary<char, string[]> byFirst;

    /// <summary>The passages in any spelling; figures, places and punctuation in them count as little as in the documents.</summary>
    public AllowedPassages(IEnumerable<string> passages, PlaceNames names) => byFirst = passages
        .Select(passage => Skeleton.Bare(passage, names).Text).Where(text => text.Length > 1).Distinct(StringComparer.Ordinal)
        .GroupBy(text => text[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(text => text.Length).ToArray());

    /// <summary>The text without the passages.</summary>
    public (string Text, int[] Origins) TakeOut((string Text, int[] Origins) whole)
    {
        var kept = new List<int>(whole.Text.Length);
        for (var at = 0; at < whole.Text.Length;)
        {
            var length = LengthAt(whole.Text.AsSpan(at));
            if (length == 0) kept.Add(at);
            at += Math.Max(1, length);
        }

        return kept.Count == whole.Text.Length ? whole : (string.Concat(kept.Select(at => whole.Text[at])), [.. kept.Select(at => whole.Origins[at])]);
    }

    private int LengthAt(ReadOnlySpan<char> text)
    {
        if (!byFirst.TryGetValue(text[0], out var passages)) return 0;
        foreach (var passage in passages)
        {
            if (text.StartsWith(passage, StringComparison.Ordinal)) return passage.Length;
        }

        return 0;
    }
}
