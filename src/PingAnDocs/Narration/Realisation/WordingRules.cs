using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Narration.Realisation;

/// <summary>What the choice of a wording depends on besides the words themselves.</summary>
/// <param name="Dated">Where the kit's words hold dated formulations.</param>
/// <param name="Ledger">What earlier speeches said.</param>
public sealed record WordingRules(DatedWordings Dated, WordingLedger Ledger);
