using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>A share in per cent measured on a sample, and the error that comes with it (95 %, normal approximation).</summary>
/// <param name="Share">The share, between 0 and 100, both excluded: at the ends the approximation says nothing.</param>
/// <param name="Size">Number of respondents.</param>
/// <param name="Place">Where the number of respondents stands.</param>
internal sealed record Sample(decimal Share, decimal Size, SourcePlace Place)
{
    /// <summary>1.96 squared.</summary>
    private const decimal Confidence = 3.8416m;

    /// <summary>More respondents than a country has people is no sample; the limit also keeps the squares in range.</summary>
    private const decimal LargestSize = 1_000_000_000m;

    /// <summary>The sample behind an indicator; null without sample size, for units other than %, and for unusable figures.</summary>
    public static Sample? Of(IndicatorFacts facts)
    {
        if (facts.Indicator.Unit != "%" || facts.Value is not { Value: > 0 and < 100 } share)
            return null;
        return facts.Wave.SampleSize is { Value: >= 1 and <= LargestSize } size
            ? new Sample(share.Value, size.Value, size.Place)
            : null;
    }

    /// <summary>True when a difference may be chance. Squares are compared, so no root and no rounding decides.</summary>
    public bool Covers(decimal difference, bool overTime) =>
        Math.Abs(difference) <= 100 && difference * difference * Size <= Variance(overTime);

    /// <summary>Half of the interval in percentage points, one decimal, for people only.</summary>
    public decimal HalfWidth(bool overTime) =>
        Math.Round(DecimalRoot.Of(Variance(overTime) / Size), 1, MidpointRounding.AwayFromZero);

    /// <summary>A change compares two samples, taken to be of the same size: twice the variance.</summary>
    private decimal Variance(bool overTime) => Confidence * Share * (100 - Share) * (overTime ? 2 : 1);
}
