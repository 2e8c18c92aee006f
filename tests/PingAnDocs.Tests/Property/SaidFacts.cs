using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Property;

/// <summary>What section one has to say, from the facts' side: value, change and distance to each average.</summary>
internal static class SaidFacts
{
    public static IEnumerable<Said> Of(SurveyFacts facts) => facts.Indicators.SelectMany(Of);

    private static IEnumerable<Said> Of(IndicatorFacts facts)
    {
        var distances = facts.Comparisons.Select(item => Difference(facts, item.Comparator.Name, item.Gap));
        return new[] { Value(facts), Difference(facts, Said.Change, facts.Change) }.Concat(distances).OfType<Said>();
    }

    private static Said? Value(IndicatorFacts facts) => facts.Value is not { } value
        ? null
        : new Said(facts.Wave.Short, facts.Indicator.Name, Said.Value, value.Value.ToString(CultureInfo.InvariantCulture) + value.Unit);

    private static Said? Difference(IndicatorFacts facts, string what, Fact? fact) =>
        fact is null ? null : new Said(facts.Wave.Short, facts.Indicator.Name, what, Signed(fact));

    private static string Signed(Fact fact) => fact.Sign == 0
        ? "0"
        : (fact.Sign > 0 ? "+" : "") + fact.Value.ToString(CultureInfo.InvariantCulture) + (fact.Unit == "%" ? "个百分点" : fact.Unit);
}
