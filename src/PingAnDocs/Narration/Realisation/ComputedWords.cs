using PingAnDocs.Data;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Names the kinds of figures that nobody published and the program worked out from the counties' values.</summary>
internal static class ComputedWords
{
    /// <summary>Such as 全市位次和全市平均水平; empty when every figure was published.</summary>
    public static string Of(Survey survey)
    {
        var names = survey.Waves.SelectMany(wave => wave.Indicators).SelectMany(indicator => indicator.Computed)
            .Select(name => NameOf(name, survey)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join('、', names[..^1])}和{names[^1]}";
    }

    private static string NameOf(string computed, Survey survey) =>
        ComputedName.ScopeOf(computed) is { } scope ? $"{scope}位次"
        : survey.Comparators.FirstOrDefault(comparator => comparator.Key == ComputedName.ComparatorOf(computed)) is { } comparator ? $"{comparator.Name}平均水平"
        : "";
}
