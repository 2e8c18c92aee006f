using System.Globalization;
using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Wording;

/// <summary>Finds the day a document bears: a line that is nothing but a date, under the title or at the end.</summary>
internal static partial class DateLine
{
    /// <summary>The day; null when there is no such line, or when two lines tell different days.</summary>
    public static DateOnly? In(IEnumerable<WordingParagraph> paragraphs)
    {
        var days = paragraphs
            .Where(paragraph => paragraph.Source.Aside.Length == 0 && paragraph.Role != TextRole.Cell)
            .Select(paragraph => Line().Match(paragraph.Text)).Where(match => match.Success)
            .Select(Day).OfType<DateOnly>().Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    private static DateOnly? Day(Match match) =>
        DateOnly.TryParseExact($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^\s*[（(]?(?<y>[0-9]{4})年0?(?<m>[0-9]{1,2})月0?(?<d>[0-9]{1,2})日[）)]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
