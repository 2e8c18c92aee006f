using System.Globalization;

namespace PingAnDocs.Data.Excel;

/// <summary>Numbers and days as Excel stores them, turned into what the user sees.</summary>
internal static class ExcelNumber
{
    private const int LeapDayThatNeverWas = 60;
    private static readonly int Epoch1900 = new DateOnly(1899, 12, 30).DayNumber;
    private static readonly int Epoch1904 = new DateOnly(1904, 1, 1).DayNumber;

    /// <summary>Fifteen digits, as Excel shows them: 0.28999999999999998 is 0.29. Null when it is no number.</summary>
    public static string? Text(string stored) =>
        decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>The day as yyyy-MM-dd; null when the number is no whole day.</summary>
    public static string? Day(string stored, bool from1904)
    {
        if (!int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > 2_958_465) return null;
        var number = from1904 ? Epoch1904 + days : Epoch1900 + days + (days < LeapDayThatNeverWas ? 1 : 0);
        return DateOnly.FromDayNumber(Math.Min(number, DateOnly.MaxValue.DayNumber)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
