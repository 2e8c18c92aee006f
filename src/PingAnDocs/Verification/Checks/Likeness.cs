namespace PingAnDocs.Verification.Checks;

/// <summary>Tells an altered line from a foreign one: what begins and ends alike is meant to be the same.</summary>
internal static class Likeness
{
    // What a template puts around a value, such as the brackets of the date, makes no line foreign.
    private const string Edges = "（）()：:　 ";

    /// <summary>Index of the unmatched line most like the text; -1 when none shares at least half of its characters.</summary>
    public static int Best(IReadOnlyList<PlannedLine> plan, AlignedLine?[] lines, string text)
    {
        var best = -1;
        var most = 0;
        for (var index = 0; index < plan.Count; index++)
        {
            if (lines[index] is not null) continue;
            var shared = Shared(plan[index].Text.AsSpan().Trim(Edges), text.AsSpan().Trim(Edges));
            if (shared * 2 < plan[index].Text.Length || shared <= most) continue;
            best = index;
            most = shared;
        }

        return best;
    }

    private static int Shared(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var prefix = left.CommonPrefixLength(right);
        var shorter = Math.Min(left.Length, right.Length);
        var suffix = 0;
        while (suffix < shorter - prefix && left[^(suffix + 1)] == right[^(suffix + 1)]) suffix++;
        return prefix + suffix;
    }
}
