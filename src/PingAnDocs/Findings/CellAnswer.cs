namespace PingAnDocs.Findings;

/// <summary>What one cell of a rule says of one subject.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">The subject's value; null when it is missing.</param>
/// <param name="Holds">True, false, or null when the value is missing and the answer depends on it.</param>
/// <param name="Distance">How far a failing number is from holding, such as 差0.01个百分点未达; empty otherwise.</param>
public sealed record CellAnswer(Cell Cell, FeatureValue? Value, bool? Holds, string Distance);
