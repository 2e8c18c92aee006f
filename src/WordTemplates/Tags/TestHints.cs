namespace WordTemplates.Tags;

/// <summary>Guesses what somebody meant by a comparison that cannot be read.</summary>
internal static class TestHints
{
    private static readonly (string Sign, string Hint)[] Signs =
    [
        ("=>", "大于或等于写成 >=。"),
        ("=<", "小于或等于写成 <=。"),
        ("以上", "“以上”写成 >=，如 {{#名称 >= 90}}。"),
        ("以下", "“以下”写成 <=，如 {{#名称 <= 60}}。"),
    ];

    private const string Numerals = "零一二三四五六七八九十百千万";

    /// <param name="tag">The text between the braces.</param>
    public static string For(string tag)
    {
        if (Signs.FirstOrDefault(pair => tag.Contains(pair.Sign, StringComparison.Ordinal)) is { Hint: { } hint })
            return hint;
        var at = tag.LastIndexOfAny(['=', '<', '>', '≥', '≤', '≠']);
        var right = tag[(at + 1)..].Trim();
        if (at < 0)
            return "要比较时写成 {{#名称 >= 90}}；只看有没有时写成 {{#名称}}。";
        if (right.Length > 0 && right.All(c => Numerals.Contains(c, StringComparison.Ordinal)))
            return "数要写成阿拉伯数字，如 90。";
        return right.Length > 0 && TagCharacters.IsDoubleQuote(right[0])
            ? "文字分不出大小，请改用 = 或 !=，如 {{#名称 = \"优秀\"}}。"
            : "数直接写，如 >= 90；文字要加引号，如 = \"优秀\"。";
    }
}
