using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-04: the mark of a range, of time or of quantity, and signs and units that must be said twice.</summary>
internal static partial class Ranges
{
    private const string Time = "GB/T 15834—2011 4.13.3";
    private const string Quantity = "GB/T 15835—2011 5.1.3";
    private const string Units = "个|人|户|件|起|元|岁|天|小时|分钟|公里|千米|平方|米|亩|公斤|千克|吨|倍|次|名|家|处|辆|套|份|℃|厘米|毫米|篇|轮|批|周";

    // Whatever is written between the ends of a range.
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-~－–―—～");

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("TX-04", "起止和范围的写法", $"{Time}；{Quantity}", Strength.Normally), Dashes,
        [
            new(Years(), "时间起止用一字线“—”，请改过来。") { Source = Time, Correct = match => Rising(match, "—"), Mends = true },
            new(Waved(), "年份起止以用一字线“—”为宜。") { Source = Time, Correct = match => Rising(match, "—"), Weakened = Strength.Practice },
            new(Months(), "时间起止用一字线“—”，请改过来。") { Source = Time, Correct = match => Rising(match, "—"), Mends = true },
            new(Days(), "时间起止用一字线“—”，请改过来。") { Source = Time, Correct = _ => "—", Mends = true },
            new(Amounts(), "数量范围用浪纹线“～”，请改过来。") { Source = "GB/T 15834—2011 4.13.3", Correct = match => Rising(match, "～"), Mends = true },
            new(Ordinals(), "序数的范围用浪纹线“～”，请改过来。") { Source = "GB/T 15834—2011 4.13.3", Correct = match => Rising(match, "～"), Mends = true },
            new(Repeated(), "数量范围用浪纹线“～”，请改过来。") { Source = "GB/T 15834—2011 4.13.3", Correct = _ => "～", Mends = true },
            new(Percents(), "百分数的范围前后都要写百分号，请改过来。") { Source = Quantity, Correct = match => Rising(match, $"{A(match)}%～{B(match)}%"), Mends = true },
            new(TenThousands(), "以万、亿计的范围前后都要写明单位，请改过来。")
            {
                Source = Quantity, Correct = match => Rising(match, $"{A(match)}{match.Groups["unit"].Value}～{B(match)}{match.Groups["unit"].Value}"),
            },
        ]);

    private static string A(Match match) => match.Groups["a"].Value;

    private static string B(Match match) => match.Groups["b"].Value;

    // Only what rises is a range: 10-3 may be a difference, 0571-8 a telephone number.
    private static string? Rising(Match match, string correct)
    {
        var (a, b) = (A(match), B(match));
        var rises = decimal.TryParse(a, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var first)
            && decimal.TryParse(b, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var last) && first < last;
        return rises && !HasIdleZero(a) && !HasIdleZero(b) ? correct : null;
    }

    private static bool HasIdleZero(string number) => number.Length > 1 && number[0] == '0' && number[1] != '.';

    [GeneratedRegex(@"(?<![0-9\-—～.])(?<a>(?:19|20)[0-9]{2})(?:年)?(?<wrong>[-~－–―]|——|--)(?<b>(?:19|20)[0-9]{2})(?=学?年)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![0-9\-—～.])(?<a>(?:19|20)[0-9]{2})(?:年)?(?<wrong>～)(?<b>(?:19|20)[0-9]{2})(?=学?年)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Waved();

    [GeneratedRegex(@"(?<![0-9\-－–~/.A-Za-z\uE000])(?<a>[0-9]{1,2})(?<wrong>[-~－–])(?<b>[0-9]{1,2})(?=[月日])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Months();

    [GeneratedRegex(@"(?<=[0-9][月日])(?<wrong>[-~－–]|--|——)(?=(?:[0-9]{4}年)?[0-9]{1,2}[月日])|(?<=[0-9]年)(?<wrong>[-~－–]|--|——)(?=[0-9]{1,2}月)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Days();

    [GeneratedRegex(@"(?<![0-9第\-－–~—～./A-Za-z\uE000])(?<a>[0-9]+(?:\.[0-9]+)?)(?<wrong>[-~－–])(?<b>[0-9]+(?:\.[0-9]+)?)(?=" + Units + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Amounts();

    // 第3-5号楼 may be house five of block three.
    [GeneratedRegex("第(?<a>[0-9]{1,3})(?<wrong>[-~－–])(?<b>[0-9]{1,3})(?=[名位条页期批届章课])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"(?<=[0-9](?:%|[万亿][元人户]?|" + Units + @"))(?<wrong>[-~－–])(?=[0-9]+(?:\.[0-9]+)?(?:%|万|亿|" + Units + "))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"(?<![0-9第\-－–~—～./A-Za-z\uE000])(?<wrong>(?<a>[0-9]+(?:\.[0-9]+)?)[-~－–—～](?<b>[0-9]+(?:\.[0-9]+)?)%)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Percents();

    [GeneratedRegex(@"(?<![0-9第\-－–~—～./A-Za-z\uE000])(?<wrong>(?<a>[0-9]+(?:\.[0-9]+)?)[-~－–—～](?<b>[0-9]+(?:\.[0-9]+)?)(?<unit>[万亿](?:元|人次|人|户|亩|吨|件|辆|平方米)?))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TenThousands();
}
