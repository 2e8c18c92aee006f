using System.Globalization;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Writes a day as messages and files write it.</summary>
internal static class DayText
{
    /// <summary>2026-01-31, or 不限 without a day.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "不限";
}
