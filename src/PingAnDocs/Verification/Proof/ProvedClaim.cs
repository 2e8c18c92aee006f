using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>A claim held against the data.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What the data say to it.</param>
/// <param name="Fact">The datum it was held against; null when there is none.</param>
/// <param name="Remark">What is to be mended or looked at; null when nothing.</param>
public sealed record ProvedClaim(Claim Claim, ProofVerdict Verdict, KnownFact? Fact, ProofRemark? Remark = null);
