namespace PingAnDocs.Verification.Claims;

/// <summary>Pairs what was planned with what was heard, each once; what is alike in all but one point is paired to say so.</summary>
/// <param name="Missing">Planned and not heard.</param>
/// <param name="Surplus">Heard and not planned.</param>
internal sealed record ClaimMatching(IReadOnlyList<Claim> Missing, IReadOnlyList<Claim> Surplus)
{
    /// <summary>Lays the two side by side.</summary>
    public static ClaimMatching Of(IReadOnlyList<Claim> planned, IReadOnlyList<Claim> heard, Vocabulary vocabulary)
    {
        var likeness = new ClaimLikeness(vocabulary);
        var byFigure = SharedLast(heard).GroupBy(Figure).ToDictionary(group => group.Key, group => group.ToList());
        var missing = new List<Claim>();
        var matched = new HashSet<ClaimPlace>();
        foreach (var claim in Demanding(planned))
        {
            var found = byFigure.TryGetValue(Figure(claim), out var candidates) ? candidates.FindIndex(other => likeness.Same(claim, other)) : -1;
            if (found < 0) missing.Add(claim);
            else
            {
                matched.Add(candidates![found].Place);
                candidates.RemoveAt(found);
            }
        }

        // One figure said of several (甲、乙最低，为94.20%) is planned once.
        return new ClaimMatching(missing, [.. heard.Where(claim => byFigure[Figure(claim)].Remove(claim) && !(matched.Contains(claim.Place) && !claim.InWords))]);
    }

    // A figure said of several is taken for one of them only when no other figure says the same.
    private static IEnumerable<Claim> SharedLast(IReadOnlyList<Claim> heard)
    {
        var shared = heard.GroupBy(claim => claim.Place).Where(place => place.Count() > 1).Select(place => place.Key).ToHashSet();
        return heard.OrderBy(claim => shared.Contains(claim.Place));
    }

    private static (ClaimKind Kind, decimal? Value) Figure(Claim claim) => (claim.Kind, claim.Value);

    // A heard statement may leave its scope open; those that say it are taken first.
    private static IEnumerable<Claim> Demanding(IReadOnlyList<Claim> planned) => planned.OrderByDescending(claim => claim.Comparator.Length > 0);
}
