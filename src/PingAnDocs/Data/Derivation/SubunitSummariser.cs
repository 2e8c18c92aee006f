namespace PingAnDocs.Data.Derivation;

/// <summary>Counts over the own units below: around their average, against the base period, at the highest value.</summary>
internal sealed class SubunitSummariser(WaveSubunitFacts facts)
{
    private const decimal Highest = 100m;
    private const int ShareDecimals = 1;
    private readonly List<Fact> values = [.. facts.Items.Select(item => item.Value).OfType<Fact>()];
    private readonly List<Fact> changes = [.. facts.Items.Select(item => item.Change).OfType<Fact>()];

    /// <summary>The summary.</summary>
    public SubunitSummary Summarise()
    {
        Fact? average = Average();
        // Only a percentage has a highest value that everybody knows.
        var full = values.FindAll(value => value.Unit == "%" && value.Value >= Highest);
        return new SubunitSummary(
            Count(values, "有数值的单位"),
            average,
            Against(average, 1, "高于平均值的单位"), Against(average, 0, "等于平均值的单位"), Against(average, -1, "低于平均值的单位"),
            Count(changes, "有同期数据的单位"), Moved(1, "提升的单位"), Moved(0, "持平的单位"), Moved(-1, "下降的单位"),
            full.Count == 0 ? null : full[0] with { Value = Highest, Indicator = facts.Subunits.Kind, Sources = Sources(full) },
            full.Count == 0 ? null : Count(full, "达到最高值的单位"),
            full.Count == 0 ? null : Share(full),
            full.Count == 0 ? null : Count(values.Where(value => value.Value < Highest), "未达到最高值的单位"));
    }

    // Counted against the average as printed: a unit that prints the same figure must not count as above it.
    private Fact? Average()
    {
        if (values.Count == 0) return null;
        int decimals = values.Max(value => value.Value.Scale);
        decimal mean = Math.Round(values.Average(value => value.Value), decimals, MidpointRounding.AwayFromZero);
        return values[0] with
        {
            Kind = FactKind.Average,
            Value = mean + new decimal(0, 0, 0, isNegative: false, (byte)decimals),
            Indicator = facts.Subunits.Kind,
            Sources = Sources(values),
            Derivation = $"mean(value), {decimals} decimals",
        };
    }

    private Fact? Against(Fact? average, int sign, string what) => average is null
        ? null
        : Count(values.Where(value => value.Value.CompareTo(average.Value) == sign), what);

    private Fact Moved(int sign, string what) => Count(changes.Where(change => change.Sign == sign), what);

    private Fact Share(List<Fact> full) => full[0] with
    {
        Value = Math.Round(full.Count * 100m / values.Count, ShareDecimals, MidpointRounding.AwayFromZero) + 0.0m,
        Indicator = "达到最高值的单位",
        Sources = Sources(full),
        Derivation = "count(达到最高值的单位) ÷ count(有数值的单位)",
    };

    private Fact Count(IEnumerable<Fact> counted, string what)
    {
        var list = counted.ToList();
        return new Fact(FactKind.Count, list.Count, "", facts.Wave.Id, what, "", Previous: false, Sources(list), $"count({what})");
    }

    private static IReadOnlyList<SourcePlace> Sources(IEnumerable<Fact> all) => [.. all.SelectMany(fact => fact.Sources).Distinct()];
}
