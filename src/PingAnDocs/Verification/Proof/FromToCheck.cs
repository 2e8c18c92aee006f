using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>由A升到B: the direction word against the two figures beside it. Needs no data: the sentence contradicts itself.</summary>
internal static partial class FromToCheck
{
    private const string Upwards = "升提进追涨增攀跃赶扩拉";

    /// <summary>All such places.</summary>
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ClaimPlace> paragraphs) =>
        from paragraph in paragraphs
        from match in Movement().Matches(paragraph.Sentence)
        where Contradicts(match)
        let word = match.Groups["word"]
        select new PlacedRemark(true, paragraph with { Start = word.Index, Length = word.Length }, new ProofRemark(
            "PR113", $"前后两个数与“{word.Value}”的方向相反，请核对方向词和前后两个数。", match.Value, ""));

    private static bool Contradicts(Match match)
    {
        var (before, after) = (Figure(match, "before"), Figure(match, "after"));
        if (match.Groups["rank"].Success != match.Groups["rank2"].Success) return false;
        var isRank = match.Groups["rank"].Success && !"扩拉缩收".Contains(match.Groups["word"].Value[0], StringComparison.Ordinal);
        var rises = IsUpwards(match.Groups["word"].Value);
        return before == after || (isRank ? after < before : after > before) != rises;
    }

    // 前移 and 上升 go up, 后移 and 下滑 down.
    private static bool IsUpwards(string word) => Upwards.Contains(word[0], StringComparison.Ordinal) || word[0] is '上' or '前' || word == "回升";

    private static decimal Figure(Match match, string name) => decimal.Parse(match.Groups[name].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[由从][^，。；：、0-9]{0,14}(?<rank>第)?(?<before>[0-9]{1,4}(\.[0-9]{1,6})?)(位|名|%|％|个?百分点|分)?(?<word>提升|提高|上升|上涨|增长|增加|回升|攀升|跃升|前移|前进|升|进|追|涨|增|下降|回落|下滑|滑落|滑|降|跌|掉|退|后退|后移|减少|减|扩大|拉大|缩小|收窄|扩)[到至为成]了?[^，。；：、0-9]{0,8}?(?<rank2>第)?(?<after>[0-9]{1,4}(\.[0-9]{1,6})?)(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex Movement();
}
