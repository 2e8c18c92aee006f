using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Narration;

/// <summary>Writes facts as spans: the figure without its sign, then the unit. The only place where decimals become text.</summary>
internal static class Quantity
{
    /// <summary>The bare figure; trailing zeros stay, the sign is said by the direction word.</summary>
    public static FigureSpan Figure(Fact fact) =>
        new(Math.Abs(fact.Value).ToString(CultureInfo.InvariantCulture), fact);

    /// <summary>A value with the unit of its indicator: 92.31%.</summary>
    public static IReadOnlyList<Span> Value(Fact fact) => WithUnit([fact], fact.Unit);

    /// <summary>Differences with the noun of a difference, once at the end: 0.79、0.28个百分点.</summary>
    public static IReadOnlyList<Span> Differences(IReadOnlyList<Fact> facts) => WithUnit(facts, DifferenceNoun(facts[0].Unit));

    /// <summary>A count or rank: the figure and the words after it.</summary>
    public static IReadOnlyList<Span> Count(Fact fact, string noun) => WithUnit([fact], noun);

    /// <summary>What differences are counted in: percentages differ by 个百分点.</summary>
    public static string DifferenceNoun(string unit) => unit == "%" ? "个百分点" : unit;

    private static IReadOnlyList<Span> WithUnit(IReadOnlyList<Fact> facts, string unit)
    {
        var spans = new SpanBuilder();
        spans.AddJoined(facts.Select(fact => (IReadOnlyList<Span>)[Figure(fact)]), "、");
        return spans.Add(unit).ToList();
    }
}
