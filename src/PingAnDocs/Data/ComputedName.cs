namespace PingAnDocs.Data;

/// <summary>Names of figures the program computed, as <see cref="Indicator.Computed"/> lists them: averages.city, ranks.全市.position.</summary>
internal static class ComputedName
{
    private const string RankStart = "ranks.";
    private const string AverageStart = "averages.";
    private const string EarlierAverageStart = "previousAverages.";

    public static string Average(string comparator) => AverageStart + comparator;

    public static string EarlierAverage(string comparator) => EarlierAverageStart + comparator;

    public static string Rank(string scope, string part) => $"{RankStart}{scope}.{part}";

    /// <summary>The scope of a computed rank; null for another figure.</summary>
    public static string? ScopeOf(string name) => name.StartsWith(RankStart, StringComparison.Ordinal) ? name[RankStart.Length..name.LastIndexOf('.')] : null;

    /// <summary>The comparator whose average was computed; null for another figure.</summary>
    public static string? ComparatorOf(string name) => name.StartsWith(AverageStart, StringComparison.Ordinal) ? name[AverageStart.Length..] : null;
}
