using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Phrases;

/// <summary>A cause that may be said only when the input holds evidence for it.</summary>
/// <param name="Phrase">Its wordings; the id is the cause's id.</param>
/// <param name="Topics">Topics of evidence that support it.</param>
/// <param name="Figures">Slot name to the names an evidence figure may have, or to a difference of two slots ("甲 − 乙").</param>
/// <param name="Requires">Slot name to a test its figure must pass, so that the words stay true.</param>
public sealed record Cause(
    Phrase Phrase,
    IReadOnlyList<string> Topics,
    IReadOnlyList<EvidenceSlot> Figures,
    IReadOnlyList<Cell> Requires);
