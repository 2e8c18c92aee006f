using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>Years of four digits, days without idle zeros, and dates in one kind of numerals (TX-05).</summary>
internal static partial class DateForms
{
    private const string Source = "GB/T 15835—2011";
    private const string Mixed = "GB/T 15835—2011 4.3";

    /// <summary>The patterns.</summary>
    public static IReadOnlyList<WrongPattern> Patterns { get; } =
    [
        new(ShortYear(), "年份要写全四位，请改过来。") { Source = Source, Correct = match => $"20{match.Groups["wrong"].Value}" },
        new(ZeroInYear(), "汉字年份里的零写作“〇”，请改过来。") { Source = Source, Correct = match => ZeroSign().Replace(match.Groups["wrong"].Value, "〇") },
        new(ChineseThenArabic(), "同一个日期只用一种数字，请改成一致。") { Source = Mixed },
        new(ArabicThenChinese(), "同一个日期只用一种数字，请改成一致。") { Source = Mixed, Correct = InArabic },
        new(IdleZero(), "日期里的月、日前面不补0，请删去。") { Source = "GB/T 9704—2012 7.3.5.4", Correct = match => match.Groups["wrong"].Value[1..], Mends = true },
        new(Dotted(), "日期写作“年月日”，请改过来。") { Source = "GB/T 15835—2011 5.1.4", Correct = InWords, View = paragraph => paragraph.Text },
        new(Hyphened(), "公文里的日期写作“年月日”，以改过来为宜。") { Source = "GB/T 9704—2012 7.3.5.4", Correct = InWords, View = paragraph => paragraph.Text, Weakened = Strength.Practice },
        new(DayNumber(), "书面日期以写“日”为宜。") { Source = "GB/T 9704—2012 7.3.5.4", Correct = _ => "日", Weakened = Strength.Practice },
    ];

    private static string InArabic(Match match)
    {
        var month = Signs.Number(match.Groups["month"].Value);
        var day = Signs.Number(match.Groups["day"].Value);
        return month is < 1 or > 12 ? "" : string.Create(CultureInfo.InvariantCulture, $"{month}月") + (day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{day}日") : "");
    }

    private static string InWords(Match match) =>
        $"{match.Groups["year"].Value}年{match.Groups["month"].Value.TrimStart('0')}月{match.Groups["day"].Value.TrimStart('0')}日";

    // 从警20年3个月 is a length of time; only a year stands behind 到, 至 and the like, or before a month.
    [GeneratedRegex(@"(?:^|(?<=[到至在自从，。；（、]))(?<wrong>[0-4][0-9])(?=年(?:[0-9]{1,2}月|底[，。前、]|末[，。、]|初[，。、]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"(?<![一-鿿])(?<wrong>[一二](?=[一二三四五六七八九〇]*[零○◯\uE000])[零○◯〇\uE000一二三四五六七八九]{3})(?=年)|(?<=[到至在自从于])(?<wrong>[一二](?=[一二三四五六七八九〇]*[零○◯\uE000])[零○◯〇\uE000一二三四五六七八九]{3})(?=年)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ZeroInYear();

    [GeneratedRegex(@"[零○◯\uE000]", RegexOptions.CultureInvariant)]
    private static partial Regex ZeroSign();

    [GeneratedRegex("[一二][〇零一二三四五六七八九]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseThenArabic();

    // 2025年八月十五 without 日 is a day of the other calendar and right.
    [GeneratedRegex("(?<=[0-9]{4}年)(?<wrong>(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日|(?=份|底|初|末|[，。；、至]|$)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ArabicThenChinese();

    [GeneratedRegex("(?<=[0-9]年)(?<wrong>0[1-9])(?=月)|(?<=[0-9]月)(?<wrong>0[1-9])(?=日)|(?<![0-9:.年])(?<wrong>0[1-9])(?=月[0-9]{1,2}日)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IdleZero();

    [GeneratedRegex("(?<=(?<![0-9])[0-9]{1,2}月[0-9]{1,2})号(?![令文线楼院门机车])", RegexOptions.CultureInvariant)]
    private static partial Regex DayNumber();

    // A line that is nothing but 2025.5.3 may be a number of chapters.
    [GeneratedRegex(@"(?<=[一-鿿，。；：、（“])(?<year>(?:19|20)[0-9]{2})(?<mark>[./])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z./\-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<![0-9A-Za-z./\-])(?<year>(?:19|20)[0-9]{2})-(?<month>0?[1-9]|1[0-2])-(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z./\-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Hyphened();
}
