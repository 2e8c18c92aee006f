using System.Globalization;
using System.Text.RegularExpressions;

namespace PingAnDocs.Data.Excel;

/// <summary>Excel writes characters XML cannot hold as _x000D_; this turns them back.</summary>
internal static partial class EscapedText
{
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
