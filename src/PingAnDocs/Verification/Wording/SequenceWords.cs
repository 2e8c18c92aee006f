using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-07: sequence words in running text: the mark behind them, their order, and that sets are not mixed.</summary>
internal static partial class SequenceWords
{
    private const string Commas = "GB/T 15834—2011 4.4.3.3";
    private const string Usage = "序次语惯例";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(new InspectionRule("TX-07", "序次语成套、点号正确", Commas, Strength.Practice), Find);

    private static readonly WrongPattern[] Patterns =
    [
        new(CommaWord(), "“第一”“首先”“其一”这类序次语后面用逗号，请改过来。") { Source = Commas, Correct = match => $"{match.Groups["word"].Value}，", Mends = true },
        new(BareWord(), "“一是”“二是”后面不用顿号、冒号，请删去。") { Source = Usage, Correct = match => match.Groups["word"].Value, Mends = true },
    ];

    private static IEnumerable<InspectionFinding> Find(WordingDocument document) => document.Find(paragraph =>
    {
        if (!Word().IsMatch(paragraph.Own)) return WrongPattern.In(paragraph, Patterns);
        var words = Word().Matches(paragraph.Own).Select(SequenceWord.Of).ToList();
        return [.. WrongPattern.In(paragraph, Patterns), .. Mixed(paragraph, words), .. OutOfOrder(paragraph, words)];
    });

    // A set begins with its own first word; where another set has begun, a later word without its beginning is a stray.
    private static IEnumerable<InspectionFinding> Mixed(WordingParagraph paragraph, List<SequenceWord> words) =>
        from word in words
        where word.Number > 1 && words.Exists(other => other.Start < word.Start && other.Set != word.Set) && !words.Exists(other => other.Start < word.Start && other.Set == word.Set)
        let begun = words.Last(other => other.Start < word.Start)
        where begun.Number + 1 == word.Number
        select Finding(paragraph, word, "前后用了两套序次语，请统一成一套。", begun.Named(word.Number));

    private static IEnumerable<InspectionFinding> OutOfOrder(WordingParagraph paragraph, List<SequenceWord> words) =>
        from pair in words.GroupBy(word => word.Set).SelectMany(set => set.Zip(set.Skip(1)))
        where pair.Second.Number != 1 && pair.Second.Number != pair.First.Number + 1 && pair.Second.Set != SequenceSet.First
        select Finding(paragraph, pair.Second, "序次语跳号或重号，请核对。", pair.First.Named(pair.First.Number + 1));

    private static InspectionFinding Finding(WordingParagraph paragraph, SequenceWord word, string message, string expected) =>
        new(paragraph.Place(word.Start, word.Text.Length), message, expected, word.Text) { Source = Usage };

    // 第一、二产业 and 第一、第三季度 are lists, no sequence words.
    [GeneratedRegex("(?:(?<=^\\s*)|(?<=[。；！？]))(?<wrong>(?<word>第[一二三四五六七八九十]|首先|其次|再次|最后|其[一二三四五六七八九])、)(?![第一二三四五六七八九十其]|首先)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CommaWord();

    [GeneratedRegex("(?:(?<=^\\s*)|(?<=[。；，：、！？]))(?<wrong>(?<word>[一二三四五六七八九十]{1,2}是)[、：])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BareWord();

    [GeneratedRegex(
        """
        (?:(?<=^\s*)|(?<=[。；，：！？]))(?:
          (?<ordinal>第(?<n>[一二三四五六七八九十]))(?=，)
        | (?<is>(?<n>[一二三四五六七八九十]{1,2})是)(?!一[是，。、])
        | (?<its>其(?<n>[一二三四五六七八九]))(?=，)
        | (?<first>首先|其次|再次)(?=，) )
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
