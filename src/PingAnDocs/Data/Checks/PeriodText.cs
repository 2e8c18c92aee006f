using System.Globalization;

namespace PingAnDocs.Data.Checks;

/// <summary>Reads the year out of a period in words, such as 2025年度.</summary>
internal static class PeriodText
{
    /// <summary>The year a period begins with, or null.</summary>
    public static int? Year(string period) =>
        period.Length > 4 && period[4] == '年' && int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    /// <summary>The same period a year earlier (2024年度), or null.</summary>
    public static string? YearBefore(string period) =>
        Year(period) is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year - 1:D4}{period.AsSpan(4)}") : null;
}
