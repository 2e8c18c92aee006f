using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-01: half-width marks beside Chinese characters, and straight quotation marks.</summary>
internal static partial class HalfWidthMarks
{
    private const string Narrow = ",;:?!.";
    private const string Wide = "，；：？！。";
    private const string Marks = "GB/T 15834—2011 第4章";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("TX-01", "中文里用全角标点", "GB/T 15834—2011 第4章", Strength.Normally), Find);

    private static readonly WrongPattern[] Patterns =
    [
        new(BesideHan(), "汉字旁边的标点应为全角，请改过来。") { Source = Marks, Correct = match => Widened(match.Groups["wrong"].Value), Mends = true },
        new(FinalDot(), "句末的点应为全角句号，请改过来。") { Source = Marks, Correct = _ => "。", Mends = true },
        new(Brackets(), "中文里的括号应为全角，请改过来。") { Source = "GB/T 15834—2011 4.9", Correct = Widened, Mends = true },
    ];

    private static IEnumerable<InspectionFinding> Find(WordingDocument document) => document.Find(paragraph => [.. WrongPattern.In(paragraph, Patterns), .. StraightQuotes.In(paragraph)]);

    private static string Widened(string mark) => Wide[Narrow.IndexOf(mark[0], StringComparison.Ordinal)].ToString();

    // Right as it stands: a pair of full-width brackets, and one that has nothing to do with Chinese, such as f(x).
    private static string? Widened(Match match)
    {
        var inner = match.Groups["inner"].Value;
        if (match.Value[0] == '（' && match.Value[^1] == '）') return null;
        return inner.Any(Signs.IsHan) || match.Groups["left"].Success || match.Groups["label"].Success ? $"（{inner}）" : null;
    }

    [GeneratedRegex(
        """
          (?<=[一-鿿”’》〉）]) (?<wrong>[,;:?!](?:\ +(?=[一-鿿“《（]))?)
        | (?<=[0-9%\uE000)]) (?<wrong>[,;](?:\ +(?=[一-鿿“《（]))?) (?=[一-鿿“《（])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex BesideHan();

    // 一. at the beginning is a label; 卡尔.马克思 wants another mark.
    [GeneratedRegex(@"(?<=[一-鿿”》）])(?<!^\s*[一二三四五六七八九十]{1,3})\.(?=\s*$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FinalDot();

    // 〔2025〕 of a document number is another rule's.
    [GeneratedRegex(@"(?<=(?<left>[一-鿿”》]))?(?<=(?<label>^\s*))?(?<wrong>[(（](?![0-9]{4}[)）][0-9]+号)(?<inner>[^()（）]*)[)）])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();
}
