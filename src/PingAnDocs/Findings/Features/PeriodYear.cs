using System.Globalization;

namespace PingAnDocs.Findings.Features;

/// <summary>Reads the year of a yearly period such as 2025年度; half-years, quarters and months have none.</summary>
internal static class PeriodYear
{
    private const int Digits = 4;

    public static int? Of(string period)
    {
        var text = period.Trim();
        return text.Length >= Digits && text[Digits..] is "" or "年" or "年度" or "全年" or "年全年"
            && int.TryParse(text[..Digits], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
    }
}
