using System.Text;

namespace PingAnDocs.Data.Masking;

/// <summary>The names a masked copy may not hold, and what stands for each. Masks nothing when it holds none.</summary>
public sealed class NameMask
{
    private const int ShortestInText = 2;
    private readonly IReadOnlyList<(string Name, string Alias)> aliases;

    private NameMask(IEnumerable<(string Name, string Alias)> aliases, IReadOnlyList<string> unitsBelow, IReadOnlyList<string> secrets)
    {
        this.aliases = [.. aliases.OrderByDescending(pair => pair.Name.Length)];
        UnitsBelow = unitsBelow;
        Secrets = secrets;
    }

    /// <summary>The aliases of the units below, in their own order, which says nothing of ranks.</summary>
    public IReadOnlyList<string> UnitsBelow { get; }

    /// <summary>The raw names that may stand nowhere in what is written.</summary>
    public IReadOnlyList<string> Secrets { get; }

    /// <summary>The names of a survey; none when the level hides none.</summary>
    public static NameMask Of(Survey survey, MaskLevel level)
    {
        if (level == MaskLevel.None) return new NameMask([], [], []);
        var names = Below(survey);
        var towns = names.Select((name, index) => (name, Alias.OfUnitBelow(name, index))).ToList();
        var speaker = survey.Occasion.SpeakerName;
        (string Name, string Alias)[] unit = IsOnlyAKind(survey.Unit.Name) ? [] : [(survey.Unit.Name, Alias.OfUnit(survey.Unit.Name))];
        (string, string)[] person = speaker.Length < ShortestInText ? [] : [(speaker, Alias.OfPerson)];
        (string, string)[] stem = Stem(survey, survey.Unit.Name) is { } bare ? [(bare, Alias.OfUnit(bare))] : [];
        var neighbours = Neighbours(survey);
        return new NameMask(
            unit.Concat(towns).Concat(person).Concat(stem).Concat(neighbours).DistinctBy(pair => pair.Item1, StringComparer.Ordinal),
            [.. towns.Select(pair => pair.Item2)],
            [.. unit.Concat(towns).Concat(person).Concat(neighbours).Select(pair => pair.Item1).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The survey with an alias for every name, wherever a text holds it.</summary>
    public Survey Apply(Survey survey) => aliases.Count == 0 ? survey : SurveyTexts.Rewrite(survey, Apply);

    /// <summary>The text with an alias for every name in it; the longest name wins.</summary>
    public string Apply(string text)
    {
        var masked = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var (name, alias) = aliases.FirstOrDefault(pair => text.AsSpan(at).StartsWith(pair.Name, StringComparison.Ordinal));
            masked.Append(name is null ? text[at..(at + 1)] : alias);
            at += name?.Length ?? 1;
        }

        return masked.ToString();
    }

    private static IReadOnlyList<string> Below(Survey survey) => Alias.Ordered(
        survey.Waves.Select(wave => wave.Subunits).OfType<Subunits>()
            .SelectMany(subunits => subunits.Leaders.Concat(subunits.Items.Select(item => item.Name)))
            .Where(name => name.Length >= ShortestInText && !IsOnlyAKind(name)),
        survey.Source.Bytes.Span);

    // 开发区 alone names no place.
    private static bool IsOnlyAKind(string name) => name == Alias.KindOf(name);

    // A workbook's counties share texts; only the neighbours these hold need an alias.
    private static List<(string Name, string Alias)> Neighbours(Survey survey)
    {
        if (survey.Neighbours.Count == 0) return [];
        var texts = new StringBuilder();
        SurveyTexts.Rewrite(survey, text =>
        {
            texts.Append(text).Append('\n');
            return text;
        });
        var all = texts.ToString();
        return
        [
            .. survey.Neighbours.SelectMany(name => new[] { name, Stem(survey, name) ?? "" })
                .Where(name => name.Length >= ShortestInText && !IsOnlyAKind(name) && all.Contains(name, StringComparison.Ordinal))
                .Select(name => (name, Alias.OfUnit(name))),
        ];
    }

    // 平安青山 in a title betrays 青山县. But where 平安 is part of what was measured, it is a word, not a name.
    private static string? Stem(Survey survey, string unit)
    {
        var stem = unit[..^Alias.KindOf(unit).Length];
        var words = survey.Waves.SelectMany(wave => wave.Indicators).SelectMany(indicator => new[] { indicator.Name, indicator.Group })
            .Concat(survey.Evidence.SelectMany(evidence => evidence.Figures.Select(figure => figure.Name).Append(evidence.Topic)));
        return stem.Length >= ShortestInText && !words.Any(word => word.Contains(stem, StringComparison.Ordinal)) ? stem : null;
    }
}
