using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims;

/// <summary>The forms in which people write the names of a survey.</summary>
internal static class NameForms
{
    private static readonly string[] ShortNames =
        ["满意率", "满意度", "知晓率", "知晓度", "认可率", "认可度", "参与率", "参与度", "好评率", "安全感", "支持率"];

    /// <summary>All words that are names; the first of equal ones counts.</summary>
    public static IReadOnlyList<Word> Of(Survey survey, IndicatorCatalog catalog) =>
    [
        .. Waves(survey), .. SpokenWaves(survey), .. Towns(survey), .. Indicators(survey, catalog), .. Groups(survey, catalog), .. Evidence(survey), .. Unknown(catalog),
        .. Comparators(survey), .. Bases(survey), .. Periods(survey), .. Unit(survey.Unit.Name), .. ShortNames.Select(name => new Word(name, Sense.ShortIndicator)),
    ];

    private static IEnumerable<Word> Waves(Survey survey) =>
        from wave in survey.Waves
        from form in new[] { wave.Name, wave.Short }
        where form.Length > 1 && (survey.Waves.Count == 1 || survey.Waves.Count(other => other.Name == form || other.Short == form) == 1)
        select new Word(form, Sense.Wave) { Names = [wave.Id] };

    // 省里那次调查, 市级: the only survey whose name holds 全省, 全市.
    private static IEnumerable<Word> SpokenWaves(Survey survey)
    {
        if (survey.Waves.Count < 2) yield break;
        foreach (var level in survey.Comparators.Select(comparator => comparator.Name).Where(name => Bare(name) is not null))
        {
            var waves = survey.Waves.Where(wave => wave.Name.Contains(level, StringComparison.Ordinal)).ToList();
            if (waves.Count != 1) continue;
            foreach (var place in new[] { $"{Bare(level)}里", $"{Bare(level)}级", Bare(level)! })
            {
                foreach (var tail in new[] { "那次调查", "的那次调查", "的调查", "调查" }) yield return new Word(place + tail, Sense.Wave) { Names = [waves[0].Id] };
            }

            yield return new Word($"{Bare(level)}里", Sense.Wave) { Names = [waves[0].Id], OnlyBeforeFigure = true };
        }
    }

    private static IEnumerable<Word> Towns(Survey survey) =>
        survey.Waves.Select(wave => wave.Subunits).OfType<Subunits>().SelectMany(below =>
            below.Items.Select(item => item.Name).Concat(below.Leaders).Distinct().Select(name => new Word(name, Sense.Town) { Names = [name] })
                .Append(new Word(below.Kind, Sense.TownKind) { Names = [below.Kind] }));

    // A form that several indicators share names them all; the wave spoken of decides.
    private static IEnumerable<Word> Indicators(Survey survey, IndicatorCatalog catalog) =>
        from form in survey.Waves.SelectMany(wave => wave.Indicators).SelectMany(indicator => Forms(indicator, catalog))
        group form.Name by form.Text into same
        select new Word(same.Key, Sense.Indicator) { Names = [.. same.Distinct().OrderByDescending(name => name == same.Key)] };

    private static IEnumerable<(string Text, string Name)> Forms(Indicator indicator, IndicatorCatalog catalog)
    {
        var entry = catalog.Find(indicator.Name, indicator.Group);
        var group = catalog.GroupOf(indicator.Group);
        var texts = new List<string> { indicator.Name, entry.Name };
        texts.AddRange(entry.Aliases);
        if (group is not null)
        {
            var whole = indicator.Name + (indicator.Name.EndsWith(group.Suffix, StringComparison.Ordinal) ? "" : group.Suffix);
            texts.AddRange([whole, indicator.Name + group.Noun, whole + group.Noun, whole + "满意度", whole + "满意率"]);
        }

        return texts.Where(text => text.Length > 1 && (text == indicator.Name || !ShortNames.Contains(text))).Distinct().Select(text => (text, indicator.Name));
    }

    private static IEnumerable<Word> Groups(Survey survey, IndicatorCatalog catalog) =>
        from name in survey.Waves.SelectMany(wave => wave.Indicators).Select(indicator => indicator.Group).Where(name => name.Length > 0).Distinct()
        from form in new[] { name, catalog.GroupOf(name)?.Head ?? name }.Distinct()
        select new Word(form, Sense.Group) { Names = [name] };

    // Indicators the kit knows and the survey lacks: a statement about them is not one about the indicator named before.
    private static IEnumerable<Word> Unknown(IndicatorCatalog catalog) =>
        from entry in catalog.Indicators
        from form in entry.Aliases.Prepend(entry.Name)
        where !ShortNames.Contains(form)
        select new Word(form, Sense.Indicator) { Names = [entry.Name] };

    private static IEnumerable<Word> Evidence(Survey survey) =>
        from block in survey.Evidence
        from name in block.Figures.Select(figure => figure.Name).Append(block.Topic)
        where name.Length > 1
        select new Word(name, Sense.Evidence) { Names = [name] };

    // 青1县 and 平安青1: a digit in a name is no figure.
    private static IEnumerable<Word> Unit(string name) =>
        name.Length > 2 && name.Any(char.IsDigit) ? [new Word(name, Sense.Office), new Word(name[..^1], Sense.Office)] : [];

    private static IEnumerable<Word> Bases(Survey survey) =>
        survey.Waves.SelectMany(wave => wave.Indicators.Select(indicator => indicator.Base).Append(wave.Base)).Distinct()
            .Where(form => form.Length > 0).Select(form => new Word(form, Sense.Past));

    private static IEnumerable<Word> Periods(Survey survey) =>
        survey.Waves.SelectMany(wave => wave.Indicators.SelectMany(indicator => indicator.History.Select(past => past.Period)).Append(wave.Period)).Distinct()
            .Where(period => period.Length > 0).Select(period => new Word(period, Sense.Period));

    private static IEnumerable<Word> Comparators(Survey survey)
    {
        var names = survey.Comparators.ToDictionary(item => item.Name, item => item.Key, StringComparer.Ordinal);
        var scopes = survey.Waves.SelectMany(wave => wave.Indicators.SelectMany(indicator => indicator.Ranks.Select(rank => rank.Scope)).Append(wave.Subunits?.Scope ?? ""));
        foreach (var scope in scopes.Where(scope => scope.Length > 0)) names.TryAdd(scope, scope);
        foreach (var usual in new[] { "全国", "全省", "全市", "全县", "全区" }) names.TryAdd(usual, usual);
        foreach (var (name, key) in names)
        {
            yield return new Word(name, Sense.Comparator) { Names = [key] };
            if (Bare(name) is not { } bare) continue;
            foreach (var form in new[] { $"{bare}平均水平", $"{bare}平均", $"{bare}均值", $"{bare}均", $"{bare}级平均水平", $"{bare}里平均水平", $"{bare}均水平", $"{bare}平均数", $"{bare}平均线" })
                yield return new Word(form, Sense.Comparator) { Names = [key], HasAverage = true };
        }

        foreach (var word in Together(survey)) yield return word;
    }

    // 省、市平均水平 and 省市两级平均水平 for 全省、全市平均水平.
    private static IEnumerable<Word> Together(Survey survey)
    {
        var all = survey.Comparators.Where(item => Bare(item.Name) is not null).ToList();
        for (var first = 0; first < all.Count; first++)
        {
            for (var count = 2; first + count <= all.Count; count++)
            {
                var part = all.GetRange(first, count);
                foreach (var mark in new[] { "、", "" })
                foreach (var tail in new[] { "平均水平", "平均", "两级平均水平", "两级平均", "均值", "两级平均数", "两个平均数", "平均数" })
                    yield return new Word(string.Join(mark, part.Select(item => Bare(item.Name))) + tail, Sense.Comparator) { Names = [.. part.Select(item => item.Key)], HasAverage = true };
            }
        }
    }

    private static string? Bare(string name) => name.Length == 2 && name[0] == '全' ? name[1..] : null;
}
