using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>The space in which the rules of one kind of subject are boxes: one dimension a feature, with everything it can be.</summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<string, ValueSet> everything;
    private readonly Dictionary<(string Feature, string Test), ValueSet> known = [];

    public FeatureSpace(SubjectKind subject, IndicatorCatalog catalog)
    {
        Features = [.. FeatureCatalog.All.Where(feature => feature.Subject == subject)];
        everything = Features.ToDictionary(feature => feature.Name, feature => Everything(feature, catalog), StringComparer.Ordinal);
    }

    /// <summary>The dimensions, in the order people read them.</summary>
    public IReadOnlyList<Feature> Features { get; }

    /// <summary>Every class an indicator can have in this kit.</summary>
    public static IReadOnlyList<string> Classes(IndicatorCatalog catalog) =>
    [
        .. catalog.Indicators.Select(entry => entry.Class)
            .Concat(catalog.Groups.Select(group => group.Class))
            .Append(catalog.FallbackClass)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Everything a feature can be, the missing value included where it can be missing.</summary>
    public ValueSet Everything(string feature) => everything[feature];

    /// <summary>The values that pass a test.</summary>
    public ValueSet Passing(string feature, UnaryTest test)
    {
        if (!known.TryGetValue((feature, test.Text), out var set))
            known[(feature, test.Text)] = set = Everything(feature).Intersect(Literally(test, everything[feature]));
        return set;
    }

    private static ValueSet Literally(UnaryTest test, ValueSet all) => test switch
    {
        PresenceTest presence => all with
        {
            Missing = !presence.Present,
            Ranges = presence.Present ? all.Ranges : [],
            Words = presence.Present ? all.Words : WordSet.None,
        },
        NumberTest number => new ValueSet(false, [new NumberRange(number.Low, number.High)], WordSet.None, all.Whole),
        WordTest words => new ValueSet(false, [], new WordSet(words.Words, words.Negated), false),
        _ => all,
    };

    private static ValueSet Everything(Feature feature, IndicatorCatalog catalog)
    {
        if (feature.Name == FeatureNames.Class)
            return new ValueSet(false, [], new WordSet(Classes(catalog), false), false);
        if (!feature.IsNumber)
            return new ValueSet(true, [], feature.Words.Count > 0 ? new WordSet(feature.Words, false) : WordSet.All, false);
        var domain = FeatureDomain.Of(feature.Name);
        var range = domain.Least is { } least ? new NumberRange(new Bound(least, true), null) : NumberRange.All;
        return new ValueSet(true, [range], WordSet.None, domain.Whole);
    }
}
