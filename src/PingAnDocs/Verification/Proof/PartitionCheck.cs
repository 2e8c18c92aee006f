using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>So many rose, so many fell, so many stayed: the three cannot be more than the whole that was named before them.</summary>
internal static partial class PartitionCheck
{
    /// <summary>All such places.</summary>
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ClaimPlace> paragraphs) =>
        from paragraph in paragraphs
        from match in Triple().Matches(paragraph.Sentence)
        let parts = new[] { match.Groups["a"], match.Groups["b"], match.Groups["c"] }
        where IsTriple(match)
        let total = Total(paragraph.Sentence[..match.Index], match.Groups["unit"].Captures[0].Value)
        let sum = parts.Sum(Figure)
        where total < sum
        select new PlacedRemark(true, paragraph with { Start = match.Groups["c"].Index, Length = match.Groups["c"].Length }, new ProofRemark(
            "PR114", "上升、下降、持平三个数加起来比前面的总数还多，请核对。", sum.ToString(CultureInfo.InvariantCulture), total!.Value.ToString(CultureInfo.InvariantCulture)));

    // Each of the three directions once, each count with the same unit.
    private static bool IsTriple(Match match) =>
        match.Groups["unit"].Captures.Select(unit => unit.Value).Distinct().Count() == 1
        && match.Groups["word"].Captures.Select(word => Direction(word.Value)).Distinct().Count() == 3;

    private static int Direction(string word) => word[0] is '持' or '不' or '没' or '未' or '平' ? 0 : word[0] is '降' or '后' or '退' || word is "下降" or "回落" or "下滑" ? -1 : 1;

    // The largest count before with that unit; fewer may be compared than there are, never more.
    private static decimal? Total(string before, string unit) =>
        Whole().Matches(before).Where(match => match.Groups["unit"].Value == unit).Max(match => (decimal?)Figure(match.Groups["number"]));

    private static decimal Figure(Group group) => decimal.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Words = "(?<word>上升|提升|提高|前进|进位|升|进|下降|回落|下滑|后退|降|退|持平|不变|没有变动|没有变化|没变|没动|未变|平)";

    [GeneratedRegex("[^。；，、]{0,8}?" + Words + "的?(有|共有)?(?<a>[0-9]{1,4})(?<unit>[项个家])[^。；0-9]{0,10}?" + Words + "的?(有)?(?<b>[0-9]{1,4})(?<unit>[项个家])[^。；0-9]{0,10}?" + Words + "的?(有)?(?<c>[0-9]{1,4})(?<unit>[项个家])|(?<a>[0-9]{1,4})(?<unit>[项个家])[^，。；、0-9]{0,8}?" + Words + "[，、](?<b>[0-9]{1,4})(?<unit>[项个家])[^，。；、0-9]{0,8}?" + Words + "[，、](?<c>[0-9]{1,4})(?<unit>[项个家])[^，。；、0-9]{0,8}?" + Words, RegexOptions.ExplicitCapture)]
    private static partial Regex Triple();

    [GeneratedRegex("(?<![0-9.第])(?<number>[0-9]{1,4})(?<unit>[项个家])", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
