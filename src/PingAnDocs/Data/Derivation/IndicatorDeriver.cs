namespace PingAnDocs.Data.Derivation;

/// <summary>
/// Derives the facts of one indicator. Given wins over computed; a missing absolute value is never invented from an average and a gap;
/// an indicator that is not comparable has no fact over time.
/// </summary>
internal sealed class IndicatorDeriver(Wave wave, Indicator indicator)
{
    private readonly FactSubject subject = new(wave.Id, indicator.Name, indicator.Unit);
    private readonly Term? value = Term.Of(indicator.Value, "value");
    private readonly Term? givenPrevious = Term.Of(indicator.Previous, "previous");
    private readonly Term? givenChange = Term.Of(indicator.Change, "change");

    private Term? Change => OverTime(givenChange ?? Term.Difference(value, givenPrevious));

    private Term? Previous => OverTime(givenPrevious ?? Term.Difference(value, givenChange));

    /// <summary>All facts of the indicator.</summary>
    public IndicatorFacts Derive(IEnumerable<Comparator> comparators) => new(
        wave,
        indicator,
        subject.Fact(FactKind.Value, value),
        subject.Earlier(FactKind.Value, Previous),
        subject.Fact(FactKind.Change, Change),
        [.. comparators.Select(Compare).Where(IsKnown)],
        [.. indicator.Ranks.Select(Rank)]);

    private ComparisonFacts Compare(Comparator comparator)
    {
        string key = comparator.Key;
        Term? average = Published(Term.Of(indicator.Averages, key, "averages"), ComputedName.Average(key), "mean(value)");
        Term? previousAverage = Published(Term.Of(indicator.PreviousAverages, key, "previousAverages"), $"previousAverages.{key}", "mean(previous)");
        Term? gap = Term.Of(indicator.Gaps, key, "gaps") ?? Term.Difference(value, average);
        Term? averageChange = OverTime(Term.Of(indicator.AverageChanges, key, "averageChanges") ?? Term.Difference(average, previousAverage));
        Term? previousGap = OverTime(Term.Difference(Previous, previousAverage) ?? Term.Difference(gap, Term.Difference(Change, averageChange)));
        return new ComparisonFacts(
            comparator,
            subject.Fact(FactKind.Average, average, key),
            subject.Fact(FactKind.Gap, gap, key),
            subject.Fact(FactKind.AverageChange, averageChange, key),
            subject.Earlier(FactKind.Gap, previousGap, key),
            gap is not null ? (Standing)Math.Sign(gap.Value) : Published(key));
    }

    private Standing? Published(string key) => indicator.Standings.TryGetValue(key, out Standing standing) ? standing : null;

    private RankFacts Rank(Rank rank, int index)
    {
        string path = FormattableString.Invariant($"ranks[{index}]");
        Term? position = Published(Term.Of(rank.Position, $"{path}.position"), ComputedName.Rank(rank.Scope, "position"), "rank(value)");
        Term? previous = OverTime(Published(Term.Of(rank.Previous, $"{path}.previous"), ComputedName.Rank(rank.Scope, "previous"), "rank(previous)"));
        return new RankFacts(
            rank.Scope,
            subject.Fact(FactKind.Rank, position, rank.Scope)!,
            subject.Fact(FactKind.Count, Published(Term.Of(rank.Of, $"{path}.of"), ComputedName.Rank(rank.Scope, "of"), "count(value)"), rank.Scope),
            subject.Earlier(FactKind.Rank, previous, rank.Scope),
            subject.Fact(FactKind.RankChange, Term.Difference(previous, position), rank.Scope),
            rank.Tied);
    }

    // What the program computed from other units' data stands in the tree like any number, but nobody published it.
    private Term? Published(Term? term, string name, string formula) =>
        term is not null && indicator.Computed.Contains(name) ? term with { Formula = $"{Fact.ByProgram}{formula}", Computed = true } : term;

    private Term? OverTime(Term? term) => indicator.Comparable ? term : null;

    private static bool IsKnown(ComparisonFacts facts) =>
        facts is not { Average: null, Gap: null, AverageChange: null, PreviousGap: null, Standing: null };
}
