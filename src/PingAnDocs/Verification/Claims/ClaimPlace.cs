namespace PingAnDocs.Verification.Claims;

/// <summary>Where a statement stands in the finished document.</summary>
/// <param name="Part">Part of the package; empty for the body.</param>
/// <param name="Paragraph">Number of the paragraph inside the part, from 1, empty ones counted.</param>
/// <param name="Start">Index of the figure's (or direction word's) first character in the paragraph's text.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="Sentence">The sentence it stands in, as printed.</param>
public sealed record ClaimPlace(string Part, int Paragraph, int Start, int Length, string Sentence);
