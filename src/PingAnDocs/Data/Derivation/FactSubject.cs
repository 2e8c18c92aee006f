namespace PingAnDocs.Data.Derivation;

/// <summary>What facts are about: a wave's id, an indicator (or sub-unit) and its unit.</summary>
internal sealed record FactSubject(string Wave, string Name, string Unit)
{
    /// <summary>A fact of this period; null when the term is unknown.</summary>
    public Fact? Fact(FactKind kind, Term? term, string comparator = "") => term is null
        ? null
        : new Fact(kind, term.Value, UnitOf(kind), Wave, Name, comparator, Previous: false, term.Sources, term.Computed ? term.Formula : "");

    /// <summary>A fact of the base period; null when the term is unknown.</summary>
    public Fact? Earlier(FactKind kind, Term? term, string comparator = "") =>
        Fact(kind, term, comparator) is { } fact ? fact with { Previous = true } : null;

    private string UnitOf(FactKind kind) => kind is FactKind.Rank or FactKind.RankChange or FactKind.Count ? "" : Unit;
}
