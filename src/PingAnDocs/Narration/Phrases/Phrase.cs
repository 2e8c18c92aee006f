using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Phrases;

/// <summary>A slot of the speech with its wordings.</summary>
/// <param name="Id">Stable id, such as T-FELL-BELOW.</param>
/// <param name="Variants">The wordings; neighbouring counties get different ones.</param>
/// <param name="Asserts">What the words claim, as tests on features; they must hold for the subject.</param>
/// <param name="ValidFrom">First day on which the formulation is current; null without limit.</param>
/// <param name="ValidUntil">Last day on which the formulation is current; null without limit.</param>
/// <param name="Place">Where it stands in phrases.json.</param>
public sealed record Phrase(
    string Id,
    IReadOnlyList<PhraseTemplate> Variants,
    IReadOnlyList<Cell> Asserts,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    SourcePlace Place);
