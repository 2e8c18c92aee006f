using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>HD-05: the mark behind the number of a heading.</summary>
internal static partial class HeadingMarks
{
    private const string Source = "GB/T 15834—2011 4.5.3.3、B.3";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("HD-05", "序号后面的点号", Source, Strength.Normally),
        [
            new(AfterBracket(), "带括号的序号后面不用点号，请删去。") { Source = Source, Correct = match => match.Groups["label"].Value, Mends = true },
            new(AfterDigit(), "阿拉伯数字的序号后面用下脚点“.”，不用顿号，请改过来。") { Source = Source, Correct = match => $"{match.Groups["label"].Value}.", Mends = true },
            new(AfterHan(), "汉字序号后面用顿号，请改过来。") { Source = Source, Correct = match => $"{match.Groups["label"].Value}、", Mends = true },
        ]);

    [GeneratedRegex(@"^\s*(?<wrong>(?<label>[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[①-⑳])[、，.．：])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterBracket();

    // 3、4号楼 and 1、2月 are lists.
    [GeneratedRegex(@"^\s*(?<wrong>(?<label>[1-9][0-9]?)、)(?=\s*[一-鿿“《])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterDigit();

    [GeneratedRegex(@"^\s*(?<wrong>(?<label>[一二三四五六七八九十]{1,3})[.．])(?=\s*[一-鿿“《])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterHan();
}
