namespace PingAnDocs.Data.Checks;

/// <summary>The size of one unit in the last printed place.</summary>
internal static class LastPlace
{
    /// <summary>Of the figure with the fewest decimals: rounding cannot be finer than it.</summary>
    public static decimal Coarsest(params ReadOnlySpan<decimal> figures)
    {
        byte scale = FigureReader.MaxDecimals;
        foreach (decimal figure in figures) scale = Math.Min(scale, figure.Scale);
        return new decimal(1, 0, 0, isNegative: false, scale);
    }
}
