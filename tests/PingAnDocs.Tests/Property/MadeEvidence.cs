namespace PingAnDocs.Tests.Property;

/// <summary>One made block of figures of another source.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Source">Who gives it.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record MadeEvidence(string Topic, string Source, IReadOnlyList<MadeFigure> Figures);
