namespace PingAnDocs.Tests.Property;

/// <summary>One made survey wave.</summary>
/// <param name="Short">Short name, such as 省级调查.</param>
/// <param name="Unit">Unit of its indicators.</param>
/// <param name="Decimals">Printed decimals, 0 to 4.</param>
/// <param name="Indicators">The indicators.</param>
internal sealed record MadeWave(string Short, string Unit, int Decimals, IReadOnlyList<MadeIndicator> Indicators);
