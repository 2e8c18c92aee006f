namespace WordTemplates.Tags;

/// <summary>What a Chinese keyboard and Word's autocorrect make of the characters of a tag. Applied inside tags only, one to one.</summary>
internal static class TagCharacters
{
    public static bool IsOpenBrace(char c) => c is '{' or '｛';

    public static bool IsCloseBrace(char c) => c is '}' or '｝';

    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '＂' or '„' or '「' or '」';

    public static bool IsSingleQuote(char c) => c is '\'' or '‘' or '’' or '＇';

    /// <summary>The half-width twin of a structural character or digit; other characters stay.</summary>
    public static char Fold(char c) => c switch
    {
        '：' or '＃' or '＾' or '／' or '．' or '？' or '！' or '＝' or '＜' or '＞' or '＠' or '＋' or '－' => (char)(c - 0xFEE0),
        >= '０' and <= '９' => (char)(c - 0xFEE0),
        '−' => '-',
        '\u00A0' or '\u3000' or '\t' or '\n' or '\u200B' or '\u2060' or '\uFEFF' => ' ',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>A character that needs no quotes in a name. Full-width round brackets are common in names: 镇（街道）.</summary>
    public static bool IsNameCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '-' or '·' or '（' or '）' or '〇'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
