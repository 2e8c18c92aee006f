namespace PingAnDocs.Verification.Claims;

/// <summary>One statement as a reader of the finished text hears it. Names are those of the survey; what the text leaves open is empty.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Wave">Id of the survey wave; empty when the text names none and none can be inferred.</param>
/// <param name="Subject">Name of the indicator, unit below, evidence figure or of what is counted; empty when unknown.</param>
/// <param name="Comparator">Key of the comparator or scope of the ranking; empty when none.</param>
/// <param name="Earlier">True when it speaks of the base period.</param>
/// <param name="Sign">-1, 0 or 1 as the direction word says; null without one.</param>
/// <param name="Value">The figure as printed, without sign; null when only a direction is said or the figure is masked.</param>
/// <param name="Unit">Unit as printed: "%", "个百分点", "分", "位", "个" and the like; empty for none.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Claim(
    ClaimKind Kind,
    string Wave,
    string Subject,
    string Comparator,
    bool Earlier,
    int? Sign,
    decimal? Value,
    string Unit,
    ClaimPlace Place)
{
    /// <summary>True when the figure is masked (XX).</summary>
    public bool Masked { get; init; }

    /// <summary>True when no Arabic figure says it but a word: 持平, 高于, 首位, 三项.</summary>
    public bool InWords { get; init; }
}
