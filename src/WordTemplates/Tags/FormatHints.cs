using WordTemplates.Formats;

namespace WordTemplates.Tags;

/// <summary>Guesses what was meant by a word after a colon that is no option and no format.</summary>
internal static class FormatHints
{
    /// <summary>A word that would pass as a separator of lists, were it not so near to an option.</summary>
    public static bool IsMisspeltOption(string word) =>
        word.Length >= 2 && word.All(char.IsLetter) && NearestName.Of(word, Words) is { Length: > 0 } near && near != word && near.Length == word.Length;

    /// <summary>The option or format that was probably meant; empty when there is no telling.</summary>
    public static string Guess(string word)
    {
        if (word.Length >= 2 && NearestName.Of(word, Words) is { Length: > 0 } near)
            return near;
        if (string.Concat(word.Select(DateLetter)) is var day && day != word && FormatParser.Parse(day) is DateFormat)
            return day;
        if (string.Concat(word.Where(c => c is not ('%' or '％')).Select(TagCharacters.Fold)) is var plain && plain.Length < word.Length && FormatParser.Parse(plain) is NumberFormat)
            return plain;
        return Decimals.FirstOrDefault(pair => word.Contains(pair.Words, StringComparison.Ordinal)).Format ?? "";
    }

    public static string For(string word)
    {
        var guess = Guess(word);
        if (guess.Length == 0)
            return "请改用所列的写法，或删去冒号和后面的字。";
        var why = guess.Contains('y', StringComparison.Ordinal) ? "年、月、日的字母是 y、M、d，分大小写。"
            : word.AsSpan().IndexOfAny('%', '％') >= 0 ? "百分号写在标签外面。" : "";
        return $"是不是想写“{guess}”？{why}";
    }

    private static readonly (string Words, string Format)[] Decimals = [("两位", "0.00"), ("二位", "0.00"), ("一位", "0.0"), ("整数", "0")];

    private static IEnumerable<string> Words => OptionWords.All.Append(SoftBreak).Where(word => word.Length >= 2);

    private const string SoftBreak = "软换行";

    private static char DateLetter(char c) => c switch
    {
        'Y' => 'y',
        'm' => 'M',
        'D' => 'd',
        _ => c,
    };
}
