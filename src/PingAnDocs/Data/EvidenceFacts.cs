namespace PingAnDocs.Data;

/// <summary>Facts of one block of evidence: a value per figure, its comparator the topic, its wave empty.</summary>
public sealed record EvidenceFacts(Evidence Evidence, IReadOnlyList<Fact> Figures);
