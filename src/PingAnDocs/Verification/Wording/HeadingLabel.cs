using System.Globalization;
using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Wording;

/// <summary>The number typed at the beginning of a paragraph: 一、 （一） 1. （1）.</summary>
/// <param name="Level">Its level, from 1 to 4.</param>
/// <param name="Number">Its number.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">The label with its mark.</param>
internal sealed partial record HeadingLabel(int Level, int Number, int Start, string Text)
{
    /// <summary>The label of a paragraph; null when it begins otherwise.</summary>
    public static HeadingLabel? Of(string text)
    {
        var match = Label().Match(text);
        if (!match.Success) return null;
        var level = match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4;
        var number = match.Groups["n"].Value;
        var value = level <= 2 ? Signs.Number(number) : int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
        var label = match.Groups["label"];
        return value == 0 ? null : new HeadingLabel(level, value, label.Index, label.Value);
    }

    /// <summary>The label of this level with another number, as the standard writes it.</summary>
    public string Named(int number) => Level switch
    {
        1 => $"{Signs.Chinese(number)}、",
        2 => $"（{Signs.Chinese(number)}）",
        3 => string.Create(CultureInfo.InvariantCulture, $"{number}."),
        _ => string.Create(CultureInfo.InvariantCulture, $"（{number}）"),
    };

    [GeneratedRegex(
        """
        ^\s*(?<label>
          (?<one>  (?<n>[一二三四五六七八九十]{1,3})、(?![二三四五六七八九十](?:、|产业|季度|月份|级|线|类|等|届|次|期)) )
        | (?<two>  [（(](?<n>[一二三四五六七八九十]{1,3})[）)] )
        | (?<three>(?<n>[1-9][0-9]?)(?:[.．](?![0-9])|、(?![0-9])) )
        | (?<four> [（(](?<n>[1-9][0-9]?)[）)] )
        )
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
