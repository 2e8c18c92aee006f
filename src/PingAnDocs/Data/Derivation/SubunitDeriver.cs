namespace PingAnDocs.Data.Derivation;

/// <summary>
/// Derives the facts of the units below. The file gives them no unit and no indicator of their own:
/// they are taken to be results of the wave's first indicator and share its unit and its comparability.
/// </summary>
internal sealed class SubunitDeriver(Wave wave, Subunits subunits)
{
    private readonly Indicator? first = wave.Indicators.Count > 0 ? wave.Indicators[0] : null;

    /// <summary>All facts of the wave's sub-units.</summary>
    public WaveSubunitFacts Derive()
    {
        FactSubject all = new(wave.Id, subunits.Kind, "");
        Fact? count = all.Fact(FactKind.Count, Term.Of(subunits.Count, "count"), subunits.Scope);
        return new WaveSubunitFacts(
            wave,
            subunits,
            count is null ? null : count with { Unit = subunits.Kind },
            all.Fact(FactKind.Count, Term.Of(subunits.Within, "within"), subunits.Scope),
            [.. subunits.Items.Select(Item)]);
    }

    private SubunitFacts Item(Subunit item)
    {
        FactSubject subject = new(wave.Id, item.Name, first?.Unit ?? "");
        Term? value = Term.Of(item.Value, "value");
        Term? previous = OverTime(Term.Of(item.Previous, "previous"));
        Term? rank = Term.Of(item.Rank, "rank");
        Term? previousRank = OverTime(Term.Of(item.PreviousRank, "previousRank"));
        return new SubunitFacts(
            item,
            subject.Fact(FactKind.Value, value),
            subject.Earlier(FactKind.Value, previous),
            subject.Fact(FactKind.Change, Term.Difference(value, previous)),
            subject.Fact(FactKind.Rank, rank, subunits.Scope),
            subject.Earlier(FactKind.Rank, previousRank, subunits.Scope),
            subject.Fact(FactKind.RankChange, Term.Difference(previousRank, rank), subunits.Scope));
    }

    private Term? OverTime(Term? term) => first?.Comparable ?? true ? term : null;
}
