using PingAnDocs.Data;
using PingAnDocs.Data.Masking;

namespace PingAnDocs.Similarity;

/// <summary>The names that belong to one survey.</summary>
internal static class OwnNames
{
    private const int ShortestName = 2;

    /// <summary>The unit and the places below it. 开发区 alone names no place.</summary>
    public static IEnumerable<string> Places(Survey survey) =>
        survey.Waves.Select(wave => wave.Subunits).OfType<Subunits>()
            .SelectMany(subunits => subunits.Leaders.Concat(subunits.Items.Select(item => item.Name)))
            .Prepend(survey.Unit.Name)
            .Where(name => name.Length >= ShortestName && name != Alias.KindOf(name))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Everything the survey's document may name: its places, those it is compared with, and within what they are ranked.</summary>
    public static IReadOnlySet<string> All(Survey survey) =>
        Places(survey)
            .Concat(survey.Comparators.Select(comparator => comparator.Name))
            .Concat(survey.Waves.SelectMany(wave => wave.Indicators).SelectMany(indicator => indicator.Ranks).Select(rank => rank.Scope))
            .Concat(survey.Waves.Select(wave => wave.Subunits?.Scope ?? ""))
            .Where(name => name.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
}
