namespace PingAnDocs.Data.Batch;

/// <summary>
/// Within what a published figure is one and the same. The nation's and the province's are shared by the whole batch: a batch may hold the
/// counties of several cities, hardly those of several provinces. Any other comparator (city, prefecture) is shared by its own units only.
/// </summary>
internal static class BatchScope
{
    /// <summary>The circle of a figure that the whole batch shares.</summary>
    public const string Whole = "";

    /// <summary>The circle of one comparator's figures: <see cref="Whole"/> or the comparator's key.</summary>
    public static string Of(string comparator) => comparator is "nation" or "province" ? Whole : comparator;

    /// <summary>The circle of what two comparators' figures have between them.</summary>
    public static string Of(string one, string other) =>
        (Of(one), Of(other)) switch { (Whole, var circle) => circle, (var circle, Whole) => circle, var (first, second) => $"{first}+{second}" };

    /// <summary>The circle of a ranking, by the comparator that bears the scope's name; null when there is none.</summary>
    public static string? OfRanking(Survey survey, string scope) =>
        survey.Comparators.FirstOrDefault(comparator => comparator.Name == scope) is { } comparator ? Of(comparator.Key) : null;
}
