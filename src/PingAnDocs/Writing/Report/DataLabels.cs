using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>What a place of the input holds, in words: 省级调查·社会治安满意率, 上期值. Officials read names, not paths.</summary>
internal sealed class DataLabels
{
    private readonly Dictionary<string, DataLabel> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> comparators;
    private readonly Dictionary<string, string> waves;
    private readonly Dictionary<(string Wave, string Indicator), string> bases = [];

    /// <param name="survey">The survey.</param>
    /// <param name="namesSubunits">False where the kit names no units below: they are numbered in the order of the file.</param>
    public DataLabels(Survey survey, bool namesSubunits)
    {
        comparators = survey.Comparators.ToDictionary(comparator => comparator.Key, comparator => comparator.Name, StringComparer.Ordinal);
        waves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var wave in survey.Waves)
        {
            waves.TryAdd(wave.Id, wave.Short);
            Add(wave, namesSubunits);
        }

        foreach (var block in survey.Evidence) Add(block);
    }

    /// <summary>The label of a place; empty words when the place is none of the survey's.</summary>
    public DataLabel Of(SourcePlace place) => labels.GetValueOrDefault(place.Path, DataLabel.None);

    /// <summary>Name of a comparator; a rank's scope is a name already.</summary>
    public string Comparator(string key) => comparators.GetValueOrDefault(key, key);

    /// <summary>Short name of a wave; empty for evidence.</summary>
    public string Wave(string id) => waves.GetValueOrDefault(id, "");

    /// <summary>What a change is measured against, such as 上年; 上期 where the survey does not say.</summary>
    public string Base(string wave, string indicator) => bases.GetValueOrDefault((wave, indicator), "上期");

    private void Add(Wave wave, bool namesSubunits)
    {
        Add(wave.Place, wave.Short, "");
        Add(wave.SampleSize, wave.Short, "样本量");
        Add(wave.Decimals, wave.Short, "小数位数");
        foreach (var indicator in wave.Indicators)
        {
            bases.TryAdd((wave.Id, indicator.Name), indicator.Base);
            Add(indicator, $"{wave.Short}·{indicator.Name}");
        }

        if (wave.Subunits is not { } subunits) return;
        Add(subunits.Place, $"{wave.Short}·{subunits.Kind}", "");
        Add(subunits.Count, $"{wave.Short}·{subunits.Kind}", "参加排名的个数");
        Add(subunits.Within, $"{wave.Short}·{subunits.Kind}", "前列的范围");
        foreach (var (index, item) in subunits.Items.Index())
        {
            bases.TryAdd((wave.Id, item.Name), wave.Base);
            var name = namesSubunits ? item.Name : string.Create(CultureInfo.InvariantCulture, $"{subunits.Kind}第{index + 1}个");
            Add(item, wave.Base, $"{wave.Short}·{name}");
        }
    }

    private void Add(Indicator indicator, string subject)
    {
        Add(indicator.Place, subject, "");
        Add(indicator.Value, subject, "本期值");
        Add(indicator.Previous, subject, $"{indicator.Base}值");
        Add(indicator.Change, subject, $"与{indicator.Base}比的变化");
        Add(indicator.Averages, subject, name => $"{name}平均值");
        Add(indicator.Gaps, subject, name => $"与{name}平均的差距");
        Add(indicator.AverageChanges, subject, name => $"{name}平均值的变化");
        Add(indicator.PreviousAverages, subject, name => $"{name}{indicator.Base}平均值");
        foreach (var rank in indicator.Ranks)
        {
            Add(rank.Position, subject, $"{rank.Scope}位次");
            Add(rank.Of, subject, $"{rank.Scope}参加排名的个数");
            Add(rank.Previous, subject, $"{rank.Scope}{indicator.Base}位次");
        }

        foreach (var past in indicator.History) Add(past.Value, subject, $"{past.Period}数值");
    }

    private void Add(Subunit item, string earlier, string subject)
    {
        Add(item.Place, subject, "");
        Add(item.Value, subject, "本期值");
        Add(item.Previous, subject, $"{earlier}值");
        Add(item.Rank, subject, "位次");
        Add(item.PreviousRank, subject, $"{earlier}位次");
    }

    private void Add(Evidence block)
    {
        Add(block.Place, $"佐证“{block.Topic}”", "");
        foreach (var figure in block.Figures) Add(figure.Value, $"佐证“{block.Topic}”", figure.Name);
    }

    private void Add(IReadOnlyDictionary<string, Datum> figures, string subject, Func<string, string> field)
    {
        foreach (var (key, datum) in figures) Add(datum, subject, field(Comparator(key)));
    }

    private void Add(Datum? datum, string subject, string field)
    {
        if (datum is not null) Add(datum.Place, subject, field);
    }

    private void Add(SourcePlace place, string subject, string field) => labels[place.Path] = new DataLabel(subject, field);
}
