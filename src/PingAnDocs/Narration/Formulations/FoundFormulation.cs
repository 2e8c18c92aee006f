namespace PingAnDocs.Narration.Formulations;

/// <summary>A formulation in a text.</summary>
/// <param name="Formulation">Which one.</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Number of characters, quotation marks and blanks inside it included.</param>
public sealed record FoundFormulation(Formulation Formulation, int Start, int Length);
