using PingAnDocs.Data;

namespace PingAnDocs.Narration;

/// <summary>The one place direction words come from: the word always follows the sign of the number it stands beside.</summary>
internal static class DirectionWords
{
    /// <summary>For time: 提升, 下降, 持平.</summary>
    public static DirectionSpan OfChange(int sign) => Choose(sign, "提升", "下降", "持平");

    /// <summary>For comparators, before the comparator's name: 高出, 低于, 持平.</summary>
    public static DirectionSpan OfGap(int sign) => Choose(sign, "高出", "低于", "持平");

    /// <summary>For comparators, after the comparator's name: 高出, 低, 持平.</summary>
    public static DirectionSpan OfGapShort(int sign) => Choose(sign, "高出", "低", "持平");

    /// <summary>For comparisons without a figure: 高于, 低于, 持平于.</summary>
    public static DirectionSpan OfStanding(Standing standing) => Choose((int)standing, "高于", "低于", "持平于");

    /// <summary>For ranks, positive is forward: 前进, 后退, 不变.</summary>
    public static DirectionSpan OfRankChange(int sign) => Choose(sign, "前进", "后退", "不变");

    /// <summary>For changes in a table, where the sign stands for the word: +, -, 持平.</summary>
    public static DirectionSpan OfTableChange(int sign) => Choose(sign, "+", "-", "持平");

    /// <summary>For figures of other sources: 上升, 下降, 持平.</summary>
    public static DirectionSpan OfEvidence(int sign) => Choose(sign, "上升", "下降", "持平");

    private static DirectionSpan Choose(int sign, string up, string down, string level) =>
        new(sign > 0 ? up : sign < 0 ? down : level, sign);
}
