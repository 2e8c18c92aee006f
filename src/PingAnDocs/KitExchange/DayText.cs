using System.Text.RegularExpressions;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.KitExchange;

/// <summary>Days as people type them: 2026年1月2日, 2026/1/2 and 2026.1.2 are 2026-01-02.</summary>
internal static partial class DayText
{
    /// <summary>The day as yyyy-MM-dd; another text stays as it is, the check of the kit will name it.</summary>
    public static string Of(string text)
    {
        var match = Day().Match(HalfWidth.Of(text).Trim());
        return match.Success ? $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}" : text;
    }

    [GeneratedRegex(@"\A(?<y>[0-9]{4})\s*[年/.-]\s*(?<m>[0-9]{1,2})\s*[月/.-]\s*(?<d>[0-9]{1,2})\s*日?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();
}
