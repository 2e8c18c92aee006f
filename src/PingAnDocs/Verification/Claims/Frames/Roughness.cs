using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Tells figures that are only bounds or roundings: 约94%, 94%以上, 超过94%, 1个多百分点. They state no figure of the survey.</summary>
internal static class Roughness
{
    private static readonly string[] Behind = ["以上", "以下", "左右", "上下", "多", "余", "开外"];
    private static readonly string[] Before = ["约", "近", "接近", "逾", "超", "不足", "突破", "大约", "不到", "至少", "不低于", "不高于", "超过了"];

    /// <summary>True when the figure is no exact one.</summary>
    public static bool IsRough(string text, Token token) =>
        token.Printed!.Unit == "个多百分点"
        || Array.Exists(Behind, word => text.AsSpan(token.End).StartsWith(word, StringComparison.Ordinal))
        || Array.Exists(Before, word => text.AsSpan(0, token.Start).EndsWith(word, StringComparison.Ordinal));

    /// <summary>True for 超过94%: a bound on the value itself, for a distance would be in 个百分点.</summary>
    public static bool IsBound(Window window, Token token) =>
        window is { Direction: { Sense: Sense.AgainstOthers } direction, Comparators.Count: 0 } && token.Printed!.Unit == "%" && direction.End == token.Start;
}
