using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-03: the forms of ellipsis and dash, marks written twice, blanks before marks, and what does not stand beside 等.</summary>
internal static partial class DashesAndDots
{
    private const string Ellipsis = "GB/T 15834—2011 4.11";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("TX-03", "省略号、破折号、多余的标点和“等”", "GB/T 15834—2011 4.10、4.11", Strength.Normally),
        [
            new(Dots(), "省略号是六个连点“……”，请改过来。") { Source = Ellipsis, Correct = _ => "……", Mends = true },
            new(TwoStops(), "句号写了两个，请删去一个；如是省略，请写“……”。") { Source = Ellipsis },
            new(Doubled(), "标点写了两个，请删去一个。") { Source = "GB/T 15834—2011", Correct = match => match.Value[..1], Mends = true },
            new(BlankBefore(), "标点前面不空格，请删去空格。") { Source = "GB/T 15834—2011 5.1", Correct = match => match.Groups["mark"].Value, Mends = true, Weakened = Strength.Practice },
            new(Dash(), "破折号是连着的两格“——”，请改过来。") { Source = "GB/T 15834—2011 4.10", Correct = match => match.Value == "——" ? null : "——", Mends = true },
            new(DotsAndSoOn(), "省略号和“等”意思重复，请只留一个。") { Source = "GB/T 15834—2011 A.9.2" },
            new(MarkBeforeSoOn(), "“等”前面不用顿号，请删去。") { Source = "GB/T 15834—2011", Correct = _ => "等", Mends = true },
        ]);

    // Six dots and fewer: more are the leaders of a table of contents.
    [GeneratedRegex(
        """
          (?<![.]) (?<=[一-鿿，、；”）]) [.]{3,6} (?![.0-9])
        | (?<![.]) [.]{3,6} (?=[一-鿿“])
        | (?<!。) 。{3,} | (?<!·) ·{3,6} (?!·) | (?<!…) (?:…|…{3}|…{5}) (?!…)
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Dots();

    [GeneratedRegex("(?<!。)。。(?!。)", RegexOptions.CultureInvariant)]
    private static partial Regex TwoStops();

    // ！！ and ？？ are allowed for emphasis.
    [GeneratedRegex("(?<mark>[，、；：])\\k<mark>+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Doubled();

    [GeneratedRegex("(?<=[一-鿿0-9%”》）])[  　]+(?<mark>[，。；：、！？）》”])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlankBefore();

    [GeneratedRegex(@"(?:(?<=[一-鿿”》）])|(?<=^\s*))[—–―─－-]{2,4}(?=[一-鿿“《])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dash();

    [GeneratedRegex("……等等?(?=[，。；、）]|$|地|方面|工作|问题|部门|单位)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DotsAndSoOn();

    // 、等待 and the like are other words.
    [GeneratedRegex("(?<=[一-鿿”》）])、等(?=[，。；）]|$|方面|工作|问题|部门|单位|措施|情况|内容|方式|活动|领域|行业)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkBeforeSoOn();
}
