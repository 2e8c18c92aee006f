using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>What is wrong where a threshold is named: in a cell, in a phrase's claim, in a test.</summary>
internal static class ThresholdFaults
{
    /// <summary>A name nobody has given, with the nearest one that is there.</summary>
    public static Diagnostic Unknown(string name, ThresholdTable thresholds, SourcePlace place)
    {
        var nearest = NearestName.Of(name, thresholds.Names);
        return DataFault.Error(RuleCodes.UnknownThreshold, place, $"没有叫“{Quoted.Short(name)}”的阈值。") with
        {
            Found = Quoted.Short(name),
            Expected = nearest ?? "",
            Hint = nearest is not null ? $"是不是想写“{nearest}”？"
                : !thresholds.IsEmpty ? $"已有的阈值：{string.Join('、', thresholds.Names)}；也可以直接写数。"
                : "请直接写数，或先在 rules.json 的 thresholds 里加上这个阈值。",
        };
    }

    /// <summary>A threshold called like a class of indicators would be read as two things.</summary>
    public static IEnumerable<Diagnostic> NamedLikeClasses(RuleBook book, IEnumerable<string> classes)
    {
        var known = classes.ToHashSet(StringComparer.Ordinal);
        return book.Thresholds.All.Where(threshold => known.Contains(threshold.Name)).Select(threshold => DataFault.Error(
            RuleCodes.ThresholdForm, threshold.Place, $"阈值不能叫“{threshold.Name}”：indicators.json 里有这个指标类。")
            with { Found = threshold.Name, Hint = "请给阈值换一个名称，并一并改用到它的条件。" });
    }

    /// <summary>The fault of a cell that could not be parsed: an unknown name, or null when it is another one.</summary>
    public static Diagnostic? Of(UnaryParse parse, ThresholdTable thresholds, SourcePlace place) =>
        parse.UnknownName.Length == 0 ? null : Unknown(parse.UnknownName, thresholds, place);
}
