using System.Text.RegularExpressions;

namespace PingAnDocs.Data.Workbook;

/// <summary>Names in the column of units that are none: totals, means, extremes, and the whole that the units are parts of.</summary>
internal static partial class SummaryName
{
    private const string Average = "平均";

    /// <summary>True for 合计, 全市, 全省平均, 小计（3个区）: no unit is called so.</summary>
    public static bool Is(string text) => Summary().IsMatch(Plain(text));

    /// <summary>Whose published average the row gives, such as 全市 for 全市平均水平; null for any other summary.</summary>
    public static string? AverageOf(string text)
    {
        var plain = Plain(text);
        var at = plain.IndexOf(Average, StringComparison.Ordinal);
        return at > 0 && Is(text) && ComparatorReader.KeyOf(plain[..at]) is not null ? plain[..at] : null;
    }

    private static string Plain(string text) => Bracket().Replace(HeadText.Narrow(text), "");

    [GeneratedRegex(@"(\A(全国|全省|全州|全市|全区|全县|全盟|总体|整体|总数)\z)|((合计|总计|小计|共计|汇总|平均|均值|平均值|平均数|平均分|平均水平|最高|最低|最高值|最低值|最大值|最小值|中位数|标准差)\z)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();

    [GeneratedRegex(@"\([^()]*\)\z", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();
}
