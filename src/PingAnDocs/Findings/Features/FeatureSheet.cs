using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>Collects the features of one subject. What is unknown is never written down, so it can never be taken for zero.</summary>
internal sealed class FeatureSheet
{
    private readonly Dictionary<string, FeatureValue> values = new(StringComparer.Ordinal);

    /// <summary>The features written so far.</summary>
    public IReadOnlyDictionary<string, FeatureValue> Values => values;

    public void Number(string name, decimal? number, IEnumerable<SourcePlace> sources)
    {
        if (number is not null)
            values[name] = new FeatureValue(number, "", Once(sources));
    }

    public void Fact(string name, Fact? fact) => Number(name, fact?.Value, fact?.Sources ?? []);

    /// <summary>The difference of two facts, when both are known.</summary>
    public void Difference(string name, Fact? minuend, Fact? subtrahend)
    {
        if (minuend is not null && subtrahend is not null)
            Number(name, minuend.Value - subtrahend.Value, [.. minuend.Sources, .. subtrahend.Sources]);
    }

    public void Word(string name, string word, IEnumerable<SourcePlace> sources)
    {
        if (word.Length > 0)
            values[name] = new FeatureValue(null, word, Once(sources));
    }

    public void YesNo(string name, bool? answer, IEnumerable<SourcePlace> sources)
    {
        if (answer is { } known)
            Word(name, known ? FeatureNames.Yes : FeatureNames.No, sources);
    }

    private static IReadOnlyList<SourcePlace> Once(IEnumerable<SourcePlace> sources) =>
        sources is IReadOnlyList<SourcePlace> { Count: < 2 } few ? few : [.. sources.Distinct()];
}
