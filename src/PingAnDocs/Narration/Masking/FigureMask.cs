using PingAnDocs.Data;

namespace PingAnDocs.Narration.Masking;

/// <summary>Which figures are hidden, and what is printed for them: values and averages XX, ranks X, numbers of units XX. Differences stay.</summary>
internal static class FigureMask
{
    private const string OfValue = "XX";
    private const string OfRank = "X";
    private const string Within = ".within";
    private static readonly string[] Units = [".subunits", ".ranks["];

    /// <summary>The figure with its mask; other spans as they are.</summary>
    public static Span Apply(Span span) =>
        span is FigureSpan figure && Hides(figure.Fact) ? figure with { Text = figure.Fact.Kind == FactKind.Rank ? OfRank : OfValue, Masked = true } : span;

    /// <summary>True for a fact that is hidden wherever it is printed.</summary>
    public static bool Hides(Fact fact) => fact.Kind switch
    {
        FactKind.Value or FactKind.Average or FactKind.Rank => true,
        FactKind.Count => CountsUnits(fact),
        _ => false,
    };

    // How many indicators there are is no secret, nor how far the front of a ranking goes; how many counties or towns there are points to the place.
    private static bool CountsUnits(Fact fact) => fact.Sources.Any(source =>
        !source.Path.EndsWith(Within, StringComparison.Ordinal) && Array.Exists(Units, step => source.Path.Contains(step, StringComparison.Ordinal)));
}
