using PingAnDocs.Data;

namespace PingAnDocs.Verification.Proof;

/// <summary>What the evidence says.</summary>
internal static class EvidenceBook
{
    public static IEnumerable<KnownFact> Of(EvidenceFacts facts) => facts.Figures.Select(KnownFact.Of);
}
