namespace PingAnDocs.Data;

/// <summary>One figure the speech may say, given or computed, with everything needed to prove it.</summary>
/// <param name="Kind">What the figure is.</param>
/// <param name="Value">Signed value; its scale is the printed number of decimals.</param>
/// <param name="Unit">Unit of the indicator ("%", "分", ""), or the counted noun of a count.</param>
/// <param name="Wave">Id of the wave; empty for evidence.</param>
/// <param name="Indicator">Name of the indicator, of the sub-unit or of the evidence figure.</param>
/// <param name="Comparator">Comparator key, rank scope, or empty.</param>
/// <param name="Previous">True when the fact belongs to the base period (last year's value, average or gap).</param>
/// <param name="Sources">Input leaves it comes from: one when given, several when computed.</param>
/// <param name="Derivation">How it was computed, such as "value − previous"; empty when given.</param>
public sealed record Fact(
    FactKind Kind,
    decimal Value,
    string Unit,
    string Wave,
    string Indicator,
    string Comparator,
    bool Previous,
    IReadOnlyList<SourcePlace> Sources,
    string Derivation)
{
    /// <summary>Begins the derivation of a figure that stands in the data but was computed from other units' figures, not published.</summary>
    public const string ByProgram = "由程序计算：";

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Math.Sign(Value);
}
