namespace PingAnDocs.Narration.Masking;

/// <summary>What a reader can compute who knows the printed figures and what is public.</summary>
internal static class Closure
{
    /// <summary>The unknowns that are not public and can be computed all the same, in the order of the equations.</summary>
    public static IReadOnlyList<Unknown> Exposed(IReadOnlyCollection<Equation> printed) =>
        [.. Together(printed).SelectMany(ExposedBy)];

    private static IEnumerable<Unknown> ExposedBy(IReadOnlyList<Equation> printed)
    {
        var unknowns = printed.SelectMany(equation => equation.Terms.Keys).Distinct().ToList();
        var space = RowSpace.Empty.With(unknowns.Where(unknown => unknown.IsPublic).Select(Equation.Known).Concat(printed));
        return unknowns.Where(unknown => !unknown.IsPublic && space.Determines(unknown));
    }

    // Equations that share no item cannot help each other; apart, the elimination stays small with any number of towns.
    private static List<List<Equation>> Together(IEnumerable<Equation> printed)
    {
        var groups = new List<(HashSet<string> Items, List<Equation> Equations)>();
        foreach (var equation in printed)
        {
            var items = equation.Terms.Keys.Select(unknown => unknown.Item).ToHashSet(StringComparer.Ordinal);
            var touched = groups.FindAll(group => group.Items.Overlaps(items));
            groups.RemoveAll(touched.Contains);
            items.UnionWith(touched.SelectMany(group => group.Items));
            groups.Add((items, [.. touched.SelectMany(group => group.Equations), equation]));
        }

        return [.. groups.Select(group => group.Equations)];
    }
}
