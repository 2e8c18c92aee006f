namespace PingAnDocs.Tests.Property;

/// <summary>One made survey wave.</summary>
/// <param name="Short">Short name, such as 省级调查.</param>
/// <param name="Unit">Unit of its indicators.</param>
/// <param name="Decimals">Printed decimals, 0 to 4.</param>
/// <param name="Indicators">The indicators.</param>
internal sealed record MadeWave(string Short, string Unit, int Decimals, IReadOnlyList<MadeIndicator> Indicators)
{
    /// <summary>What changes are measured against.</summary>
    public string Base { get; init; } = "上年";

    /// <summary>Values of the units below, in whole numbers of the last printed place; none when the file gives no such block.</summary>
    public IReadOnlyList<int> Towns { get; init; } = [];

    /// <summary>Their values of the base period, in the same order; none when the file gives none.</summary>
    public IReadOnlyList<int> TownsBefore { get; init; } = [];
}
