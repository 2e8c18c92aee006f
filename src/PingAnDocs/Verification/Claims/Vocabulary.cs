using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims;

/// <summary>The names a text of one survey may use, and nothing but names: no figure of the survey is known here.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, HashSet<string>> waves;

    private readonly Dictionary<string, string> kinds;
    private readonly IReadOnlyList<(string Wave, string Name)> indicators;
    private readonly IReadOnlyList<string> allIndicators;

    private Vocabulary(Survey survey, IndicatorCatalog catalog, IEnumerable<string> others)
    {
        waves = survey.Waves.ToDictionary(
            wave => wave.Id,
            wave => wave.Indicators.Select(indicator => indicator.Name).Concat(wave.Subunits?.Items.Select(item => item.Name) ?? [])
                .Concat(wave.Subunits?.Leaders ?? []).Concat(wave.Subunits is { } below ? [below.Kind] : [])
                .Concat(wave.Indicators.Select(indicator => indicator.Group)).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        indicators = [.. survey.Waves.SelectMany(wave => wave.Indicators.Select(indicator => (wave.Id, indicator.Name)))];
        allIndicators = [.. indicators.Select(pair => pair.Name).Distinct()];
        kinds = survey.Waves.ToDictionary(wave => wave.Id, wave => wave.Subunits?.Kind ?? "", StringComparer.Ordinal);
        Waves = [.. survey.Waves.Select(wave => wave.Id)];
        Evidence = [.. survey.Evidence.SelectMany(block => block.Figures.Select(figure => new EvidenceName(block.Source, block.Topic, figure.Name, figure.Unit)))];
        Lexer = new Lexer(
            new WordTable([.. NameForms.Of(survey, catalog), .. others.Select(name => new Word(name, Sense.Office))], Lexicon.Table),
            [.. Evidence.Select(figure => figure.Unit).Where(unit => unit.Length > 0 && unit != "%").Distinct()]);
    }

    /// <summary>Ids of the waves in the order of the survey.</summary>
    public IReadOnlyList<string> Waves { get; }

    /// <summary>Figures of other sources.</summary>
    public IReadOnlyList<EvidenceName> Evidence { get; }

    /// <summary>What the units below are called, by wave; empty for a wave without any.</summary>
    public string KindOf(string wave) => kinds.GetValueOrDefault(wave, "");

    /// <summary>True for what the units below of some wave are called.</summary>
    public bool IsKind(string name) => name.Length > 0 && kinds.ContainsValue(name);

    /// <summary>Reads words with these names.</summary>
    public Lexer Lexer { get; }

    /// <summary>The names of a survey.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="catalog">The kit's indicators with their aliases and groups.</param>
    /// <param name="others">Other names that may stand in the text and mean none of the survey's things, such as other counties.</param>
    public static Vocabulary Of(Survey survey, IndicatorCatalog catalog, IEnumerable<string>? others = null) => new(survey, catalog, others ?? []);

    /// <summary>Names of the indicators of a wave; of all waves when none is given.</summary>
    public IEnumerable<string> Indicators(string wave) =>
        wave.Length == 0 ? allIndicators : indicators.Where(pair => pair.Wave == wave).Select(pair => pair.Name).Distinct();

    /// <summary>True when a wave has an indicator, unit or group of that name.</summary>
    public bool Has(string wave, string name) => waves.TryGetValue(wave, out var names) && names.Contains(name);

    /// <summary>The only wave that has a name; null when none or several have it.</summary>
    public string? OnlyWaveOf(string name)
    {
        string? only = null;
        foreach (var wave in Waves)
        {
            if (!Has(wave, name)) continue;
            if (only is not null) return null;
            only = wave;
        }

        return only;
    }
}
