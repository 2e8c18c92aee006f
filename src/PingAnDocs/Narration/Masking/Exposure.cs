using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Masking;

/// <summary>Which hidden numbers a reader of a masked text can compute.</summary>
internal static class Exposure
{
    /// <summary>The unknowns that follow from what is printed and what is public.</summary>
    public static IReadOnlyList<Unknown> Of(Narrative masked, SurveyFindings findings) =>
        Closure.Exposed([.. Printed(masked), .. findings.Subjects.Select(subject => subject.Facts).OfType<IndicatorFacts>().SelectMany(InWords)]);

    private static IEnumerable<Equation> Printed(Narrative masked) =>
        from sentence in NarrativeSpans.AllSentences(masked)
        from figure in sentence.Spans.OfType<FigureSpan>()
        where !figure.Masked
        let equation = Equation.Of(figure.Fact)
        where equation is not null
        select equation;

    // No difference is said in words (持平), without a figure. Whether this text says it is not asked: what may be said counts as said.
    private static IEnumerable<Equation> InWords(IndicatorFacts facts)
    {
        var level = facts.Comparisons.SelectMany(comparison => new[] { comparison.Gap, comparison.PreviousGap }).Append(facts.Change)
            .OfType<Fact>().Where(fact => fact.Sign == 0).Select(Equation.Of).OfType<Equation>();
        var called = facts.Comparisons.Where(comparison => comparison is { Gap: null, Standing: Standing.Equal })
            .Select(comparison => Equation.Against(facts.Indicator.Place.Path, comparison.Comparator.Key, previous: false));
        return level.Concat(called);
    }
}
