using PingAnDocs.Data;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Names the kinds of figures that nobody published and the program worked out from the counties' values.</summary>
internal static class ComputedWords
{
    private const string Rank = "ranks.";
    private const string Average = "averages.";

    /// <summary>Such as 全市位次和全市平均水平; empty when every figure was published.</summary>
    public static string Of(Survey survey)
    {
        var names = survey.Waves.SelectMany(wave => wave.Indicators).SelectMany(indicator => indicator.Computed)
            .Select(name => NameOf(name, survey)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join('、', names[..^1])}和{names[^1]}";
    }

    private static string NameOf(string computed, Survey survey) =>
        computed.StartsWith(Rank, StringComparison.Ordinal) ? $"{computed[Rank.Length..computed.LastIndexOf('.')]}位次"
        : computed.StartsWith(Average, StringComparison.Ordinal) && survey.Comparators.FirstOrDefault(comparator => comparator.Key == computed[Average.Length..]) is { } comparator ? $"{comparator.Name}平均水平"
        : "";
}
