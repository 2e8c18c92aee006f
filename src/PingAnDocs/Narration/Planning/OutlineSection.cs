namespace PingAnDocs.Narration.Planning;

/// <summary>One entry among the sections.</summary>
/// <param name="Heading">Phrase of the heading; null for points, whose headings are the titles of their measures.</param>
/// <param name="Content">What the section holds.</param>
/// <param name="Points">How many sections to make of the most urgent measures, one each; 0 for an ordinary section.</param>
public sealed record OutlineSection(OutlineText? Heading, IReadOnlyList<OutlineItem> Content, int Points);
