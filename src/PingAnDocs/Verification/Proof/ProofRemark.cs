namespace PingAnDocs.Verification.Proof;

/// <summary>What a proofreader writes at a place of the text.</summary>
/// <param name="Code">Stable code, PR and three digits.</param>
/// <param name="Message">One full sentence.</param>
/// <param name="Found">What the text says.</param>
/// <param name="Expected">What the data say; empty when there is no single expectation.</param>
public sealed record ProofRemark(string Code, string Message, string Found, string Expected);
