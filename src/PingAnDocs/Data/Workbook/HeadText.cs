using System.Text.RegularExpressions;

namespace PingAnDocs.Data.Workbook;

/// <summary>What heads and names are told apart by: no blanks, full-width signs put right, a unit in brackets at the end left off.</summary>
internal static partial class HeadText
{
    /// <summary>Stands between an indicator and what the column tells of it, when both share one head: 社会治安满意率·上年.</summary>
    public const char Dot = '·';

    private const char FirstWide = '！';
    private const char LastWide = '～';
    private const int Shift = FirstWide - '!';

    public static string Plain(string text) => Unit().Replace(Narrow(text), "");

    /// <summary>The name as typed, without a unit in brackets at its end.</summary>
    public static string WithoutUnit(string text) => TypedUnit().Replace(text.Trim(), "").Trim();

    /// <summary>The unit of measure a head bears in brackets at its end, % or 分; empty when it bears none.</summary>
    public static string UnitOf(string text) =>
        Unit().Match(Narrow(text)) is { Success: true } unit ? unit.Value.Contains('%', StringComparison.Ordinal) ? "%" : unit.Value.Contains('分', StringComparison.Ordinal) && !unit.Value.Contains("百分点", StringComparison.Ordinal) ? "分" : "" : "";

    /// <summary>Without blanks and full-width signs: a number as typed in a hurry.</summary>
    public static string Narrow(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)).Select(Narrow));

    private static char Narrow(char letter) => letter switch
    {
        >= FirstWide and <= LastWide => (char)(letter - Shift),
        '•' or '・' or '∙' => Dot,
        '\u2212' or '\u2013' => '-',
        _ => letter,
    };

    [GeneratedRegex(@"\((%|分|名|位|个|个?百分点|单位:?(%|分|名|位))\)\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[(（](单位[:：]?)?[%％分名位个][)）]\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TypedUnit();
}
