using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-05: the width of digits, the forms of decimals, big numbers and approximate ones; dates in <see cref="DateForms"/>.</summary>
internal static partial class Numerals
{
    private const string Source = "GB/T 15835—2011";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("TX-05", "数字和日期的写法", Source, Strength.Normally),
        [
            new(FullWidth(), "数字、字母和百分号用半角，请改过来。") { Source = Source, Correct = match => Signs.Narrow(match.Value), Mends = true },
            new(NoZero(), "小数点前要写0，请补上。") { Source = Source, Correct = match => $"0{match.Groups["wrong"].Value}", Mends = true },
            new(HundredMillions(), "大数请用一个单位，写作小数，不写“几亿几万”。") { Source = Source, Correct = InHundredMillions },
            new(Thousands(), "阿拉伯数字后面不跟“百、千”，请写全数字。") { Source = Source, Correct = InFull },
            new(Approximate(), "概数中间不用顿号，请删去。") { Source = "GB/T 15834—2011 4.5.3.4", Correct = Joined, Mends = true },
            .. DateForms.Patterns,
        ]);

    private static string? InHundredMillions(Match match)
    {
        if (!Number(match, "high", out var high) || !Number(match, "low", out var low) || low >= 10000) return null;
        return (high + (low / 10000)).ToString("0.####", CultureInfo.InvariantCulture) + "亿";
    }

    private static string? InFull(Match match)
    {
        if (!Number(match, "head", out var head)) return null;
        var unit = match.Groups["unit"].Value == "千" ? 1000 : 100;
        var rest = Number(match, "rest", out var hundreds) ? hundreds * 100 : 0;
        return ((head * unit) + rest).ToString("0", CultureInfo.InvariantCulture);
    }

    private static bool Number(Match match, string name, out decimal value) =>
        decimal.TryParse(match.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    // 三、四天 is about so many days; 一、二产业 or 三、六 are two things.
    private static string? Joined(Match match)
    {
        var (a, b) = (match.Groups["a"].Value, match.Groups["b"].Value);
        return Signs.Number(b) == Signs.Number(a) + 1 ? a + b : null;
    }

    [GeneratedRegex("[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?％?|(?<=[0-9])％|(?<=[0-9])．(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FullWidth();

    [GeneratedRegex(@"(?<=[一-鿿，、（～]|^)(?<wrong>\.[0-9]+)(?=%|[一-鿿])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoZero();

    [GeneratedRegex("(?<![0-9.])(?<high>[0-9]+)亿(?<low>[0-9]+)万", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HundredMillions();

    [GeneratedRegex("(?<![0-9.第])(?<wrong>(?<head>[0-9]+)(?:(?<unit>千)(?<rest>[0-9])百|(?<unit>[百千])))(?=[多余]?(?:[万人户元件名家辆次亩吨]|个|起(?!来)|公里|公斤)|[，。、])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Thousands();

    [GeneratedRegex("(?<![第一二三四五六七八九十、])(?<wrong>(?<a>[二三四五六七八])、(?<b>[三四五六七八九]))(?=天|个月|年(?!级)|次|十|百|千|岁|公里|小时|分钟)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Approximate();
}
