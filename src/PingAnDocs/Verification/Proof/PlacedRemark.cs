using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>A remark and where it belongs.</summary>
/// <param name="Contradicts">True when the data say otherwise; false when it only asks for a look.</param>
/// <param name="Place">The characters it stands on.</param>
/// <param name="Remark">What it says.</param>
public sealed record PlacedRemark(bool Contradicts, ClaimPlace Place, ProofRemark Remark)
{
    /// <summary>Where the data that speak against it stand: file, line and path; empty when there are none.</summary>
    public string Source { get; init; } = "";
}
