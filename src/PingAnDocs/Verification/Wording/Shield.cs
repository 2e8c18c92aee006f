using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Wording;

/// <summary>Hides passages that are not ours to judge behind a character no rule asks for; every other character keeps its place.</summary>
internal static partial class Shield
{
    /// <summary>Stands for each hidden character.</summary>
    public const char Hidden = '\uE000';

    private const string Openers = "“‘《〈「『";
    private const string Closers = "”’》〉」』";

    private static readonly SearchValues<char> Opening = SearchValues.Create(Openers + '"');

    /// <summary>Hides addresses, codes with letters, times and ratios, versions, telephone numbers, days in figures, and English.</summary>
    public static string OverTechnical(string text) =>
        text.AsSpan().IndexOfAnyInRange('!', '~') < 0 ? text : Technical().Replace(text, match => new string(Hidden, match.Length));

    /// <summary>Hides what stands between quotation marks or title marks, and everything behind an opening mark that is not closed.</summary>
    public static string OverQuotations(string text) => text.AsSpan().ContainsAny(Opening) ? WithoutQuotations(text) : text;

    private static string WithoutQuotations(string text)
    {
        var shown = new StringBuilder(text);
        var closers = new Stack<char>();
        var straight = text.Count(sign => sign == '"') % 2 == 0;
        for (var index = 0; index < text.Length; index++)
        {
            var sign = text[index];
            var closes = closers.TryPeek(out var awaited) && awaited == sign;
            if (closes) closers.Pop();
            if (closers.Count > 0) shown[index] = Hidden;
            if (!closes && Closing(sign, straight) is { } closing) closers.Push(closing);
        }

        return shown.ToString();
    }

    private static char? Closing(char sign, bool straight) =>
        Openers.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? Closers[at] : straight && sign == '"' ? sign : null;

    [GeneratedRegex(
        """
          (?:https?|ftp)://[!-~]+                                                  # an address of the web
        | www\.[!-~]+
        | [A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+                      # of a mail box
        | [A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.[A-Za-z][A-Za-z0-9]{1,5}(?:/[!-~]*)? # a domain, a file
        | [A-Za-z][A-Za-z0-9'’-]*(?:[ ,;:.!?()"'’&/-]+[A-Za-z][A-Za-z0-9'’-]*)+[.!?]? # English
        | [A-Za-z][A-Za-z/]*\ ?\d+(?:\.\d+)*(?:[-—–:]\d+)*                         # GB/T 9704—2012, ISO 9001:2015
        | \d*[A-Za-z][A-Za-z0-9]*(?:[-/.:_+&\#][A-Za-z0-9]+)*                      # 5G, COVID-19
        | \d+(?::\d+)+                                                             # a time, a ratio
        | \d+(?:\.\d+){2,}                                                         # a version
        | 0\d{2,3}-\d{7,8} | \d+(?:-\d+){2,}                                       # a telephone number, a number in parts
        | \d{4}/\d{1,2}/\d{1,2}
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Technical();
}
