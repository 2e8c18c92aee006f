using PingAnDocs.Narration;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Writing;

/// <summary>The wordings one speech took, for the ledger; also in its line of the manifest, so that a resumed run completes the ledger without writing the speech again.</summary>
/// <param name="Unit">Whose speech.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Choices">What it said.</param>
public sealed record SaidWording(string Unit, int Year, IReadOnlyList<WordingChoice> Choices)
{
    /// <summary>What a speech said; null for one without a date, which belongs to no year.</summary>
    public static SaidWording? Of(string unit, Narrative speech) =>
        speech.Date is { } day ? new SaidWording(unit, day.Year, [.. speech.Choices]) : null;
}
