using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>One thing the data say, in the terms in which a claim is made.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Wave">Id of the wave; empty for evidence.</param>
/// <param name="Subject">Name of the indicator, unit below, evidence figure or of what is counted.</param>
/// <param name="Comparator">Key of the comparator, scope of the ranking, topic of the evidence, or empty.</param>
/// <param name="Earlier">True for the base period and before.</param>
/// <param name="Sign">-1, 0 or 1.</param>
/// <param name="Value">Signed value with its printed decimals; null when only the direction was published.</param>
/// <param name="Unit">Unit of a value: "%", "分", or empty.</param>
/// <param name="Sources">Input leaves it comes from.</param>
/// <param name="Derivation">How it was computed; empty when given.</param>
public sealed record KnownFact(
    ClaimKind Kind,
    string Wave,
    string Subject,
    string Comparator,
    bool Earlier,
    int Sign,
    decimal? Value,
    string Unit,
    IReadOnlyList<SourcePlace> Sources,
    string Derivation)
{
    /// <summary>Period it belongs to, as printed; empty where the data do not name it.</summary>
    public string Period { get; init; } = "";

    /// <summary>A fact in the terms of claims.</summary>
    public static KnownFact Of(Fact fact) => new(
        KindOf(fact.Kind), fact.Wave, fact.Indicator, fact.Comparator, fact.Previous, fact.Sign, fact.Value, fact.Unit, fact.Sources, fact.Derivation);

    private static ClaimKind KindOf(FactKind kind) => kind switch
    {
        FactKind.Value => ClaimKind.Value,
        FactKind.Change => ClaimKind.Change,
        FactKind.Gap => ClaimKind.Gap,
        FactKind.Average => ClaimKind.Average,
        FactKind.AverageChange => ClaimKind.AverageChange,
        FactKind.Rank => ClaimKind.Rank,
        FactKind.RankChange => ClaimKind.RankChange,
        _ => ClaimKind.Count,
    };
}
