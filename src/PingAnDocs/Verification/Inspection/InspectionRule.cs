namespace PingAnDocs.Verification.Inspection;

/// <summary>One rule a document is held to.</summary>
/// <param name="Id">Stable identifier such as PG-01.</param>
/// <param name="Title">What it asks for, in a few Chinese words.</param>
/// <param name="Source">The standard and clause, or the practice, as the user reads it.</param>
/// <param name="Strength">How binding it is.</param>
public sealed record InspectionRule(string Id, string Title, string Source, Strength Strength);
