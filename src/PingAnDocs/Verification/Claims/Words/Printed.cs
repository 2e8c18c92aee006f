namespace PingAnDocs.Verification.Claims.Words;

/// <summary>A figure as printed.</summary>
/// <param name="Value">Its value without sign; null when it is masked (XX).</param>
/// <param name="Unit">Its unit as printed; empty for none.</param>
/// <param name="Sign">Sign printed before it, as in a table; 0 without one.</param>
/// <param name="Length">Number of its characters without unit.</param>
internal sealed record Printed(decimal? Value, string Unit, int Sign, int Length)
{
    /// <summary>True for a figure in Chinese characters, such as 三.</summary>
    public bool IsChinese { get; init; }

    /// <summary>True for a difference or a level in the indicator's own measure.</summary>
    public bool IsMeasure => Unit is "" or "%" or "％" or "个百分点" or "个多百分点" or "分" or "点";
}
