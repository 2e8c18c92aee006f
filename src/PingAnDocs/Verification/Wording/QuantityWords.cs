using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-06: words around figures that say it twice, or say something else.</summary>
internal static partial class QuantityWords
{
    private const string Usage = "数量表述惯例";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("TX-06", "数量的说法不重复、不矛盾", Usage, Strength.Normally),
        [
            new(PercentPoint(), "“%”和“百分点”只写一个：差值写“个百分点”。") { Correct = match => $"{match.Groups["n"].Value}个百分点" },
            new(PointForPercent(), "两个百分数之差是“个百分点”，不是“%”，请改过来。") { Correct = Points },
            new(TimesLess(), "减少、下降不用“倍”来说，请改写为百分数或分数。"),
            new(About(), "“约”和“左右”意思重复，请只留一个。") { Correct = match => match.Groups["kept"].Value },
            new(AboutInWords(), "“约”和“左右”意思重复，请只留一个。") { Correct = match => match.Groups["kept"].Value },
            new(NearMore(), "“近”和“余”矛盾，请只留一个。"),
            new(OverAbove(), "“超过”“至少”和“以上”意思重复，请只留一个。") { Correct = match => match.Groups["kept"].Value },
            new(FallMinus(), "“下降”已经是减，后面不再写负号，请删去。") { Correct = match => match.Groups["word"].Value + match.Groups["n"].Value },
            new(RiseMinus(), "“上升”“高出”后面是负数，方向和数值不一致，请核对后改写。"),
            new(PreventNot(), "“防止”“避免”后面不再用“不”，请改写。"),
        ]);

    // From 40% to 45% is a rise of 5 points. A rate of growth that happens to be the same figure is right.
    private static string? Points(Match match)
    {
        var (from, to, step) = (Number(match, "from"), Number(match, "to"), Number(match, "step"));
        return from > 0 && Math.Abs(to - from) == step && step * from != Math.Abs(to - from) * 100 ? $"{match.Groups["step"].Value}个百分点" : null;
    }

    private static decimal Number(Match match, string name) =>
        decimal.TryParse(match.Groups[name].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex("(?<n>[0-9]+(?:\\.[0-9]+)?)%个?百分点", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PercentPoint();

    [GeneratedRegex(@"[由从][^，。；]{0,12}?(?<from>[0-9]+(?:\.[0-9]+)?)%[^，。；]{0,8}?[到至为](?<to>[0-9]+(?:\.[0-9]+)?)%，?(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)了?(?<wrong>(?<step>[0-9]+(?:\.[0-9]+)?)%)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PointForPercent();

    [GeneratedRegex("(?:下降|降低|减少|缩减|回落|缩短)了?(?:近|约|超过?|将近)?[0-9一二两三四五六七八九十.]+多?倍", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimesLess();

    // 节约50元 and 附近50米 are other words; 近五年左右 speaks of time.
    [GeneratedRegex(@"(?<kept>(?:大约|(?<![节制预签条公契邀大履违特合缔])约|(?<![附最临靠邻接将])近|将近|大概)[0-9][0-9.,]*(?:万|亿)?(?:%|个百分点|[个人户件起元名家次吨亩米倍]|公里|人次|平方米)?)(?:左右(?![两岸手侧邻])|上下(?=[，。；、）的]|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex About();

    [GeneratedRegex("(?<kept>(?:大约|(?<![节制预签条公契邀大履违特合缔])约|大概)有?[一二三四五六七八九十百千万两几]+(?:个百分点|[个人户件起元名家次吨亩米倍天年月]|公里|人次|平方米))(?:左右(?![两岸手侧邻])|上下(?=[，。；、）的]|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AboutInWords();

    // 近10余年 is the last ten years and more.
    [GeneratedRegex("(?<![附最临靠邻接])近[0-9]+(?:余|多)(?![年天日月周]|个月|小时)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NearMore();

    [GeneratedRegex(@"(?<kept>(?:超过|至少|最少|不低于|不少于|突破)[0-9][0-9.,]*(?:万|亿)?(?:%|个百分点|[个人户件起元名家次吨亩米倍岁年天]|公里|人次|平方米)?)以上", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OverAbove();

    [GeneratedRegex(@"(?<word>(?:下降|减少|降低|回落|负增长|下滑)了?|降幅(?:为|达到?)?)[-－−](?<n>[0-9]+(?:\.[0-9]+)?(?:%|个百分点)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FallMinus();

    // 增长-2% is how statistics speak.
    [GeneratedRegex(@"(?:上升|提升|提高|增加|高出|超出|领先|前进)了?[-－−][0-9]+(?:\.[0-9]+)?(?:%|个百分点|分|位)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RiseMinus();

    [GeneratedRegex("(?:防止|避免|杜绝)(?:此类|类似|同类)?[^，。；、：]{0,8}(?:不再|不要)发生", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PreventNot();
}
