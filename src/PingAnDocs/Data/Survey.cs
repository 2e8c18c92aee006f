namespace PingAnDocs.Data;

/// <summary>One survey file: the results of one county (or other unit) in one or more survey waves.</summary>
/// <param name="Source">The file it was read from.</param>
/// <param name="Unit">Whose results these are.</param>
/// <param name="Occasion">The meeting at which the speech is given.</param>
/// <param name="Comparators">Comparators in canonical order (nation, province, prefecture, city, district, then others as written).</param>
/// <param name="Waves">The surveys, in the order of the file.</param>
/// <param name="Evidence">Figures from other sources that may support a cause.</param>
public sealed record Survey(
    SourceFile Source,
    SurveyUnit Unit,
    Occasion Occasion,
    IReadOnlyList<Comparator> Comparators,
    IReadOnlyList<Wave> Waves,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Other units of the same workbook, for a copy that must name none of them; what they share may hold any of their names.</summary>
    public IReadOnlyList<string> Neighbours { get; init; } = [];
}
