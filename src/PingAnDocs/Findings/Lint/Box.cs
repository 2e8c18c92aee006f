namespace PingAnDocs.Findings.Lint;

/// <summary>An axis-parallel box of the feature space: what a rule's cells let through. A feature it does not name may be anything.</summary>
internal sealed class Box(FeatureSpace space, IReadOnlyDictionary<string, ValueSet> sides)
{
    /// <summary>The features it narrows, with the values it lets through.</summary>
    public IReadOnlyDictionary<string, ValueSet> Sides => sides;

    /// <summary>True when no subject can lie in it.</summary>
    public bool IsEmpty { get; } = sides.Values.Any(side => side.IsEmpty);

    /// <summary>The box of all cells together.</summary>
    public static Box Of(IEnumerable<Cell> cells, FeatureSpace space)
    {
        var sides = new Dictionary<string, ValueSet>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            var passing = space.Passing(cell.Feature, cell.Test);
            sides[cell.Feature] = sides.TryGetValue(cell.Feature, out var other) ? other.Intersect(passing) : passing;
        }

        return new Box(space, sides);
    }

    /// <summary>The same box with one side replaced.</summary>
    public Box With(string feature, ValueSet side) => new(space, new Dictionary<string, ValueSet>(sides, StringComparer.Ordinal) { [feature] = side });

    /// <summary>True when some subject lies in both.</summary>
    public bool Meets(Box other) =>
        !IsEmpty && !other.IsEmpty && other.Sides.All(side => !sides.TryGetValue(side.Key, out var own) || own.Meets(side.Value));

    /// <summary>What is left outside the other box, in disjoint boxes.</summary>
    public IReadOnlyList<Box> Except(Box other)
    {
        if (!Meets(other))
            return IsEmpty ? [] : [this];
        var outside = new List<Box>();
        var rest = this;
        foreach (var (feature, cut) in other.Sides)
        {
            var side = rest.Sides.GetValueOrDefault(feature) ?? space.Everything(feature);
            if (side.Except(cut) is { IsEmpty: false } left)
                outside.Add(rest.With(feature, left));
            rest = rest.With(feature, side.Intersect(cut));
        }

        return outside;
    }

    /// <summary>What is left outside all the others.</summary>
    public IReadOnlyList<Box> ExceptAll(IEnumerable<Box> others) =>
        others.Aggregate<Box, IReadOnlyList<Box>>(IsEmpty ? [] : [this], (left, other) => [.. left.SelectMany(box => box.Except(other))]);
}
