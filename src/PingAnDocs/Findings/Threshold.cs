using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>A number the office has named, so that cells and tests can refer to it and it is changed in one place.</summary>
/// <param name="Name">Its name, such as 镇街差距明显.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it is counted in, such as 个百分点; for people only, may be empty.</param>
/// <param name="Why">Why this number.</param>
/// <param name="Place">Where it stands in rules.json.</param>
public sealed record Threshold(string Name, decimal Value, string Unit, string Why, SourcePlace Place);
