namespace PingAnDocs.Narration.Planning;

/// <summary>One item of a section.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Text">The phrase, for a paragraph of the kit's wording; else null.</param>
public sealed record OutlineItem(OutlinePart Part, OutlineText? Text);
