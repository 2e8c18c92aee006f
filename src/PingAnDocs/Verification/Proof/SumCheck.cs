using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Whole numbers of one sentence that must add up: parts and their total, a total, a part and the rest. The text is held against itself.</summary>
internal static partial class SumCheck
{
    private static readonly string[] Totals = ["共", "合计", "总共", "总计", "一共", "共计", "加起来"];
    private static readonly string[] Rests = ["还差", "还缺", "尚缺", "剩下", "余下", "其余", "剩余", "还有", "尚有", "剩下的", "其余的"];

    /// <summary>All such places.</summary>
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ClaimPlace> paragraphs) =>
        from paragraph in paragraphs
        from sentence in Sentence().Matches(paragraph.Sentence)
        from same in Counts(sentence).GroupBy(count => count.Unit)
        let counts = same.ToList()
        from wrong in Totalled(sentence.Value, counts).Concat(Left(sentence.Value, counts)).Concat(Chosen(sentence.Value, counts)).Concat(Listed(sentence.Value, counts)).Take(1)
        let last = wrong.Place
        select new PlacedRemark(true, paragraph with { Start = sentence.Index + last.Start, Length = last.Length }, new ProofRemark(
            "PR114", wrong.Message, Text(last.Value) + last.Unit, Text(wrong.Expected) + last.Unit));

    // 分别为212件、175件、88件，合计475件: some run of the figures before must add up to it.
    private static IEnumerable<Wrong> Totalled(string text, List<Count> counts)
    {
        for (var index = 2; index < counts.Count; index++)
        {
            if (!EndsWith(text[..counts[index].Start], Totals)) continue;
            var sums = Enumerable.Range(2, index - 1).Select(length => counts.GetRange(index - length, length).Sum(count => count.Value)).ToList();
            if (!sums.Contains(counts[index].Value)) yield return new Wrong(counts[index], sums[^1], "前面几个数加起来不等于文中的合计数，请核对。");
        }
    }

    // 应配486名，在岗431名，还差55名
    private static IEnumerable<Wrong> Left(string text, List<Count> counts)
    {
        for (var index = 2; index < counts.Count && counts.Count == 3; index++)
        {
            var (all, part, rest) = (counts[0], counts[1], counts[2]);
            if (EndsWith(text[..rest.Start], Rests) && part.Value < all.Value && !text[all.Start..].Contains("其中", StringComparison.Ordinal) && all.Value - part.Value != rest.Value)
                yield return new Wrong(rest, all.Value - part.Value, "总数减去前一个数不等于文中余下的数，请核对。");
        }
    }

    // 9人组成，其中律师3人、人大代表2人、政法干警4人: parts may be fewer, never more.
    private static IEnumerable<Wrong> Chosen(string text, List<Count> counts)
    {
        if (counts.Count < 3 || !Between(text, counts[0], counts[1]).Contains("其中", StringComparison.Ordinal)) yield break;
        var parts = counts.Skip(1).ToList();
        var sum = parts.Sum(part => part.Value);
        if (text[parts[0].Start..parts[^1].Start].IndexOfAny(['，', '；']) >= 0) yield break;
        if (sum > counts[0].Value && !parts.Exists(part => part.Value >= counts[0].Value)) yield return Mismatch(counts[0], parts);
    }

    // 这61件：甲25件，乙20件，丙16件: the list runs to the end of the sentence, so all are listed.
    private static IEnumerable<Wrong> Listed(string text, List<Count> counts)
    {
        var colon = text.IndexOf('：', StringComparison.Ordinal);
        var total = counts.FindLastIndex(count => count.Start < colon);
        if (colon < 0 || total < 0 || counts.Count - total < 4 || colon - counts[total].Start > 8) yield break;
        var parts = counts.Skip(total + 1).ToList();
        if (text[(parts[^1].Start + parts[^1].Length + 1)..].Trim('。', '；', '”').Length == 0 && parts.Sum(part => part.Value) != counts[total].Value)
            yield return Mismatch(counts[total], parts);
    }

    private static Wrong Mismatch(Count total, List<Count> parts) =>
        new(parts[^1], parts[^1].Value + total.Value - parts.Sum(part => part.Value), "各分项加起来与前面的总数对不上，请核对。");

    private static string Between(string text, Count left, Count right) => text[(left.Start + left.Length)..right.Start];

    private static IEnumerable<Count> Counts(Match sentence) =>
        from match in Number().Matches(sentence.Value)
        select new Count(match.Groups["number"].Index, match.Groups["number"].Length, decimal.Parse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture), match.Groups["unit"].Value);

    private static bool EndsWith(string text, string[] words) => Array.Exists(words, word => text.EndsWith(word, StringComparison.Ordinal));

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("[^。！？]+[。！？]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<![0-9.第])(?<number>[0-9]{1,6})(?<unit>[项个名件份人条户起次家宗例批])(?!百分点|月|工作日)", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    private readonly record struct Count(int Start, int Length, decimal Value, string Unit);

    private readonly record struct Wrong(Count Place, decimal Expected, string Message);
}
