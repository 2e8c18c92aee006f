namespace PingAnDocs.Verification.Claims;

/// <summary>One statement of the finished text that is not the planned one.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Place">Where it stands, in words.</param>
/// <param name="Sentence">The sentence as printed, or as planned when it is missing.</param>
/// <param name="Expected">What should be heard; empty when nothing should.</param>
/// <param name="Found">What is heard; empty when nothing is.</param>
public sealed record ClaimFault(string Code, string Place, string Sentence, string Expected, string Found);
