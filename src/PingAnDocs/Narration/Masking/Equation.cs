using System.Text.RegularExpressions;
using PingAnDocs.Data;

namespace PingAnDocs.Narration.Masking;

/// <summary>What a printed figure tells of unknowns: a sum of them is known. What it is known to be does not matter for what can be computed.</summary>
/// <param name="Terms">Unknowns and their factors.</param>
internal sealed partial record Equation(IReadOnlyDictionary<Unknown, int> Terms)
{
    /// <summary>The equation of a number somebody knows.</summary>
    public static Equation Known(Unknown unknown) => Of((unknown, 1));

    /// <summary>The equation of a fact; null for counts, which tell nothing of values.</summary>
    public static Equation? Of(Fact fact)
    {
        var items = Items(fact);
        if (items.Count == 0) return null;
        return (fact.Kind, items.Count) switch
        {
            (FactKind.Gap, 2) => Of((Value(items[0], fact.Previous), 1), (Value(items[1], fact.Previous), -1)),
            (_, not 1) => null,
            (FactKind.Value, _) => Known(Value(items[0], fact.Previous)),
            (FactKind.Average, _) => Known(Average(items[0], fact.Comparator, fact.Previous)),
            (FactKind.Rank, _) => Known(Rank(items[0], fact.Comparator, fact.Previous)),
            (FactKind.Gap, _) => Against(items[0], fact.Comparator, fact.Previous),
            (FactKind.Change, _) => Of((Value(items[0], false), 1), (Value(items[0], true), -1)),
            (FactKind.AverageChange, _) => Of((Average(items[0], fact.Comparator, false), 1), (Average(items[0], fact.Comparator, true), -1)),
            (FactKind.RankChange, _) => Of((Rank(items[0], fact.Comparator, true), 1), (Rank(items[0], fact.Comparator, false), -1)),
            _ => null,
        };
    }

    /// <summary>Value − average, of the base period or of this one.</summary>
    public static Equation Against(string item, string comparator, bool previous) =>
        Of((Value(item, previous), 1), (Average(item, comparator, previous), -1));

    private static Equation Of(params (Unknown Unknown, int Factor)[] terms) =>
        new(terms.ToDictionary(term => term.Unknown, term => term.Factor));

    private static Unknown Value(string item, bool previous) => new(item, UnknownKind.Value, "", previous);

    private static Unknown Average(string item, string comparator, bool previous) => new(item, UnknownKind.Average, comparator, previous);

    private static Unknown Rank(string item, string scope, bool previous) => new(item, UnknownKind.Rank, scope, previous);

    private static List<string> Items(Fact fact) =>
        [.. fact.Sources.Select(source => Item().Match(source.Path).Value).Where(item => item.Length > 0).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\$\.(surveys\[\d+\]\.(indicators|subunits\.items)|evidence\[\d+\]\.figures)\[\d+\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
