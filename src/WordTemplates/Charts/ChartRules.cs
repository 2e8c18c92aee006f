namespace WordTemplates.Charts;

/// <summary>What a template's chart asks of its data.</summary>
/// <param name="LeastSeries">So many series that no kind of a combined chart is left without.</param>
/// <param name="MostSeries">One for a pie.</param>
internal sealed record ChartRules(int LeastSeries, int MostSeries)
{
    /// <summary>As many series as Excel draws.</summary>
    public const int Series = 255;

    /// <summary>As many points as Excel draws in a series.</summary>
    public const int Points = 32_000;

    /// <summary>As many characters as a cell of the workbook holds.</summary>
    public const int Characters = 32_767;
}
