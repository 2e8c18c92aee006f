using PingAnDocs.Data.Masking;

namespace PingAnDocs.Narration.Masking;

/// <summary>How a text was masked, and what may stand nowhere in the finished file.</summary>
/// <param name="Level">The level.</param>
/// <param name="Names">Raw names.</param>
/// <param name="Figures">Raw figures as printed without a mask; figures that the text says openly elsewhere are not among them.</param>
/// <param name="Exposed">How many hidden numbers can be computed from what is printed and what is public.</param>
public sealed record MaskRecord(MaskLevel Level, IReadOnlyList<string> Names, IReadOnlyList<string> Figures, int Exposed)
{
    /// <summary>Nothing is masked.</summary>
    public static MaskRecord None { get; } = new(MaskLevel.None, [], [], 0);
}
