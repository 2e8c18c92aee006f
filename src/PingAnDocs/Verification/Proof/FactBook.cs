using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Everything a survey says or lets compute, to be looked up by claims.</summary>
public sealed class FactBook
{
    private readonly IReadOnlyList<KnownFact> facts;
    private readonly ILookup<(ClaimKind, string), KnownFact> bySubject;

    private readonly IndicatorCounts counts;
    private readonly Spreads spreads;

    private FactBook(SurveyFacts survey, IReadOnlySet<string> composites, IEnumerable<KnownFact> facts)
    {
        this.facts = [.. facts];
        counts = new IndicatorCounts(survey, composites);
        spreads = new Spreads(this.facts);
        bySubject = this.facts.ToLookup(fact => (fact.Kind, fact.Subject));
    }

    /// <summary>The facts of a survey.</summary>
    /// <param name="survey">The facts.</param>
    /// <param name="composites">Names of indicators made of others.</param>
    public static FactBook Of(SurveyFacts survey, IReadOnlySet<string> composites) => new(
        survey,
        composites,
    [
        .. survey.Indicators.SelectMany(IndicatorBook.Of),
        .. survey.Subunits.SelectMany(SubunitBook.Of),
        .. survey.Evidence.SelectMany(EvidenceBook.Of),
    ]);

    /// <summary>What is known of the very thing a claim speaks of; a claim that leaves its wave or comparator open may mean any.</summary>
    public IReadOnlyList<KnownFact> About(Claim claim)
    {
        var all = Known(claim);
        var dated = claim.Period.Length == 0 ? [] : bySubject[(claim.Kind, claim.Subject)].Where(fact => fact.Period == claim.Period && IsOpenOr(claim.Comparator, fact.Comparator)).ToList();
        return dated.Count > 0 ? dated : all;
    }

    /// <summary>Every datum a claim may mean besides, once what the text does not say itself is left open.</summary>
    public IReadOnlyList<KnownFact> Open(Claim claim)
    {
        var reading = new OpenReading(claim);
        return [.. facts.Where(reading.Admits), .. spreads.Within(claim)];
    }

    private List<KnownFact> Known(Claim claim) =>
    [
        .. bySubject[(claim.Kind, claim.Subject)].Where(fact => IsMeant(claim, fact)),
        .. claim.Kind == ClaimKind.Count ? counts.About(claim) : spreads.About(claim),
    ];

    /// <summary>Facts of the same kind that a claim does not speak of but may have been mixed up with: another comparator, indicator or period.</summary>
    public IEnumerable<KnownFact> Beside(Claim claim) => facts.Where(fact => fact.Kind == claim.Kind && fact.Value is not null);

    // Evidence belongs to no wave and is looked up by its topic, which no text repeats.
    private static bool IsMeant(Claim claim, KnownFact fact) =>
        fact.Earlier == claim.Earlier && (fact.Wave.Length == 0 || (IsOpenOr(claim.Wave, fact.Wave) && IsOpenOr(claim.Comparator, fact.Comparator)));

    private static bool IsOpenOr(string asked, string known) => asked.Length == 0 || asked == known;
}
