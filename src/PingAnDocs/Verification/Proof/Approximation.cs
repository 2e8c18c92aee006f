using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Figures that are said to be rounded or to be bounds (约92%, 超过97%, 3个百分点以上). Such a claim is true or false, but never exact.</summary>
internal static class Approximation
{
    private static readonly (string[] Before, string[] After, Func<decimal, decimal, decimal, bool> Fits)[] Kinds =
    [
        (["大约", "约", "将近", "接近", "近"], ["左右", "上下"], (said, known, step) => Math.Abs(said - known) <= step),
        (["不低于", "不少于", "至少", "达到"], ["以上", "及以上"], (said, known, _) => known >= said),
        (["超过", "高于", "突破", "超", "逾", "过"], ["多", "余"], (said, known, _) => known > said),
        (["不高于", "不超过", "至多"], ["以内", "以下"], (said, known, _) => known <= said),
        (["不到", "不足", "低于"], [], (said, known, _) => known < said),
    ];

    /// <summary>True when the claim is worded as rounded or as a bound, and the datum fits it.</summary>
    public static bool Fits(Claim claim, KnownFact fact)
    {
        if (claim.Value is not { } said || fact.Value is not { } signed || !Agreement.SignHolds(claim, fact)) return false;
        var figure = FigureText.Of(said);
        var at = claim.Place.Sentence.IndexOf(figure, StringComparison.Ordinal);
        if (at < 0) return false;
        var (before, after) = (claim.Place.Sentence[..at], claim.Place.Sentence[(at + figure.Length)..]);
        if (after.StartsWith(claim.Unit, StringComparison.Ordinal)) after = after[claim.Unit.Length..];
        return Array.Find(Kinds, kind => Ends(before, kind.Before) || Starts(after, kind.After)).Fits?.Invoke(said, Math.Abs(signed), Step(said)) ?? false;
    }

    // One in the last place that was said.
    private static decimal Step(decimal said) => new(1, 0, 0, isNegative: false, said.Scale);

    private static bool Ends(string text, string[] words) => Array.Exists(words, word => text.EndsWith(word, StringComparison.Ordinal));

    private static bool Starts(string text, string[] words) => Array.Exists(words, word => text.StartsWith(word, StringComparison.Ordinal));
}
