namespace PingAnDocs.Narration.Phrases;

/// <summary>A slot filled from evidence: by one of several figure names, or computed as minuend − subtrahend of two other slots.</summary>
public sealed record EvidenceSlot(string Name, IReadOnlyList<string> FigureNames, string Minuend, string Subtrahend);
