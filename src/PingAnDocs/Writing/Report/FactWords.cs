using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>What a fact is, in words: 省级调查·社会治安满意率，与全市平均的差距.</summary>
internal sealed class FactWords(DataLabels labels)
{
    /// <summary>Whose figure it is.</summary>
    public string Subject(Fact fact) => labels.Wave(fact.Wave) is { Length: > 0 } wave ? $"{wave}·{fact.Indicator}" : $"{fact.Comparator}·{fact.Indicator}".Trim('·');

    /// <summary>Which figure of it.</summary>
    public string Kind(Fact fact)
    {
        var comparator = labels.Comparator(fact.Comparator);
        var earlier = labels.Base(fact.Wave, fact.Indicator);
        var early = fact.Previous ? earlier : "";
        return fact.Kind switch
        {
            FactKind.Value when fact is { Previous: false, Derivation.Length: > 0 } => "计算值",
            FactKind.Value => fact.Previous ? $"{earlier}值" : "本期值",
            FactKind.Change => $"与{earlier}比的变化",
            FactKind.Gap => $"{early}与{comparator}平均的差距",
            FactKind.Average => $"{early}{comparator}平均值",
            FactKind.AverageChange => $"{comparator}平均值的变化",
            FactKind.Rank => $"{early}{comparator}位次",
            FactKind.RankChange => $"{comparator}位次变化",
            FactKind.Count when comparator.Length > 0 => $"{comparator}参加排名的个数",
            _ => "计数",
        };
    }
}
