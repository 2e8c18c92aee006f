namespace PingAnDocs.Narration;

/// <summary>One row of a table.</summary>
public sealed record NarrativeRow(IReadOnlyList<Sentence> Cells);
