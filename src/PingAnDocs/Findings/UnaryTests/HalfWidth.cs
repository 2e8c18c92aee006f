using System.Text;

namespace PingAnDocs.Findings.UnaryTests;

/// <summary>Maps full-width signs typed with a Chinese keyboard to the half-width ones a cell is stored in.</summary>
internal static class HalfWidth
{
    private const int Distance = '！' - '!';

    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
            result.Append(Map(sign));
        return result.ToString();
    }

    private static string Map(char sign) => sign switch
    {
        '\u3000' => " ",
        '≤' or '≦' => "<=",
        '≥' or '≧' => ">=",
        '−' or '–' => "-",
        >= '！' and <= '～' => ((char)(sign - Distance)).ToString(),
        _ => sign.ToString(),
    };
}
