using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Wording;

/// <summary>Says the cells of a rule as one clause without end mark: “治安”类指标同比下降，且低于至少一项平均水平.</summary>
public static class ConditionSentence
{
    private static readonly string[] Naming = [FeatureNames.Wave, FeatureNames.Class, FeatureNames.Group, FeatureNames.Indicator, FeatureNames.Unit];

    /// <summary>True for a condition that only says which subjects a rule is for.</summary>
    internal static bool IsNaming(Cell cell) => Naming.Contains(cell.Feature);

    /// <summary>What the rule looks at, then its conditions.</summary>
    public static string Of(Rule rule)
    {
        var cells = rule.Cells.Where(cell => cell.Test is not AnyTest).ToList();
        var names = Naming.SelectMany(feature => cells.Where(cell => cell.Feature == feature).Select(Attribute)).ToList();
        var conditions = cells.Where(cell => !Naming.Contains(cell.Feature)).Select(Predicate).ToList();
        var subject = $"{string.Join('、', names)}{(rule.Subject == SubjectKind.Wave ? "调查" : "指标")}";
        var anything = names.Count == 0 ? "任何" : "";
        return conditions.Count == 0 ? $"凡{subject}" : $"{anything}{subject}{string.Join("，且", conditions)}";
    }

    private static string Attribute(Cell cell) => (cell.Feature, cell.Test) switch
    {
        (FeatureNames.Class, WordTest words) => $"{Named(words)}类",
        (FeatureNames.Wave, WordTest words) => $"{Named(words)}调查的",
        (FeatureNames.Group, WordTest words) => $"列在{Named(words)}组内的",
        (FeatureNames.Group, PresenceTest presence) => presence.Present ? "分组的" : "不分组的",
        (FeatureNames.Unit, WordTest words) => $"按{Named(words)}计的",
        (_, WordTest words) => $"名为{Named(words)}的",
        _ => $"{cell.Feature}{cell.Test.Text}的",
    };

    private static string Predicate(Cell cell) => cell.Test switch
    {
        NumberTest number => NumberWords.Of(cell.Feature, number),
        PresenceTest presence => $"{(presence.Present ? "有" : "没有")}“{cell.Feature}”的数据",
        WordTest { Words: [FeatureNames.Yes], Negated: false } or WordTest { Words: [FeatureNames.No], Negated: true } => cell.Feature,
        WordTest { Words: [FeatureNames.No], Negated: false } or WordTest { Words: [FeatureNames.Yes], Negated: true } => $"不属于“{cell.Feature}”",
        WordTest words when cell.Feature == FeatureNames.RankThird => $"位次处于{Named(words)}",
        WordTest words => $"{cell.Feature}为{Named(words)}",
        _ => $"{cell.Feature} {cell.Test.Text}",
    };

    private static string Named(WordTest words)
    {
        var list = string.Join('或', words.Words.Select(word => $"“{word}”"));
        return words.Negated ? $"{list}以外" : list;
    }
}
