namespace PingAnDocs.Mending;

/// <summary>A text while it is mended in several rounds: every character remembers where it stood, so that the edits from the first to the last state can be told.</summary>
/// <param name="text">The text before.</param>
internal sealed class TextDraft(string text)
{
    private const int Added = -1;

    private readonly List<(int Origin, char Sign)> signs = [.. text.Select((sign, index) => (index, sign))];

    /// <summary>The text now.</summary>
    public string Text => string.Concat(signs.Select(sign => sign.Sign));

    /// <summary>Makes the changes, those that meet another one left out. All count in the text as it is now.</summary>
    public void Apply(IEnumerable<(int Start, int Length, string Replacement)> changes)
    {
        var free = signs.Count;
        foreach (var (start, length, replacement) in changes.SelectMany(Smallest).OrderByDescending(change => change.Start).ThenByDescending(change => change.Length))
        {
            if (start + length > free) continue;
            signs.RemoveRange(start, length);
            signs.InsertRange(start, replacement.Select(sign => (Added, sign)));
            free = start;
        }
    }

    /// <summary>What leads from the text before to the text now, in order.</summary>
    public IEnumerable<(int Start, int Length, string Replacement)> Edits()
    {
        var (next, added) = (0, "");
        foreach (var (origin, sign) in signs.Append((text.Length, ' ')))
        {
            if (origin == Added)
            {
                added += sign;
                continue;
            }

            if (origin > next || added.Length > 0) yield return (next, origin - next, added);
            (next, added) = (origin + 1, "");
        }
    }

    // Only characters that differ are touched: （一） for (一) leaves the words between its brackets alone.
    private IEnumerable<(int Start, int Length, string Replacement)> Smallest((int Start, int Length, string Replacement) change)
    {
        var (start, length, fresh) = change;
        var old = string.Concat(signs.Skip(start).Take(length).Select(sign => sign.Sign));
        if (old.Length == fresh.Length)
            return Enumerable.Range(0, length).Where(index => old[index] != fresh[index]).Select(index => (start + index, 1, fresh[index].ToString()));
        var head = old.AsSpan().CommonPrefixLength(fresh);
        var tail = 0;
        while (tail < Math.Min(old.Length, fresh.Length) - head && old[^(tail + 1)] == fresh[^(tail + 1)]) tail++;
        return [(start + head, length - head - tail, fresh[head..^tail])];
    }
}
