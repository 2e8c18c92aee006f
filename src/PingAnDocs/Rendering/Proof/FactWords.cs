using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Rendering.Proof;

/// <summary>Says in Chinese what a fact is and where it comes from. Says no value: the figure itself stands in the text.</summary>
/// <param name="survey">The survey, for the names of its waves and comparators.</param>
internal sealed class FactWords(Survey survey)
{
    private const int MostSources = 6;

    /// <summary>What it is and the line it stands in: the title of a control.</summary>
    public string Title(Fact fact) => fact.Sources.Count == 0 ? Subject(fact) : $"{Subject(fact)}　{Lines(fact)}";

    /// <summary>Everything a reader needs to find it again.</summary>
    public string Whole(Fact fact)
    {
        var more = fact.Sources.Count > MostSources ? $"等{Number(fact.Sources.Count)}处" : "";
        var derivation = fact.Derivation.Length == 0 ? "" : $"；算法：{fact.Derivation}";
        return $"{Subject(fact)}；{string.Join('、', fact.Sources.Take(MostSources).Select((_, index) => Source(fact.Sources, index)))}{more}{derivation}";
    }

    // What the source before it has said already, line and parent, is not said again.
    private static string Source(IReadOnlyList<SourcePlace> sources, int index)
    {
        var (source, before) = (sources[index], index == 0 ? null : sources[index - 1]);
        var common = source.Path.AsSpan(0, source.Path.AsSpan().CommonPrefixLength(before?.Path));
        var parent = common.LastIndexOf('.') + 1;
        var path = source.Path[(parent > "$.".Length ? parent : 0)..];
        return before?.Line == source.Line ? path : $"第{Number(source.Line)}行 {path}";
    }

    private string Subject(Fact fact)
    {
        var wave = survey.Waves.FirstOrDefault(one => one.Id == fact.Wave)?.Short ?? "";
        return $"{wave}{(wave.Length == 0 ? "" : "·")}{fact.Indicator}，{(fact.Previous ? "上期" : "")}{Kind(fact)}";
    }

    private string Kind(Fact fact) => fact.Kind switch
    {
        FactKind.Value => "数值",
        FactKind.Change => "比基期的变化",
        FactKind.Gap => fact.Comparator.Length == 0 ? "差距" : $"与{Name(fact)}的差值",
        FactKind.Average => fact.Comparator.Length == 0 ? "平均值" : $"{Name(fact)}平均值",
        FactKind.AverageChange => $"{Name(fact)}平均值的变化",
        FactKind.Rank => $"{fact.Comparator}位次",
        FactKind.RankChange => $"{fact.Comparator}位次的变化",
        FactKind.Count => "个数",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, message: null),
    };

    // Between two units below the comparator is the other unit's name.
    private string Name(Fact fact) => survey.Comparators.FirstOrDefault(comparator => comparator.Key == fact.Comparator)?.Name ?? fact.Comparator;

    private static string Lines(Fact fact)
    {
        var lines = fact.Sources.Select(source => source.Line).Distinct().Take(2).Select(Number);
        return $"第{string.Join('、', lines)}行{(fact.Sources.Count > 2 ? "等" : "")}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
