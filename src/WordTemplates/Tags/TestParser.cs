using System.Globalization;

namespace WordTemplates.Tags;

/// <summary>Reads the test at the end of a section tag: >= 2, = "优秀".</summary>
internal static class TestParser
{
    /// <summary>Longer spellings first.</summary>
    private static readonly (string Spelling, TestOperator Operator)[] Operators =
    [
        ("!=", TestOperator.NotEqual), ("<>", TestOperator.NotEqual), ("≠", TestOperator.NotEqual),
        ("<=", TestOperator.LessOrEqual), ("≤", TestOperator.LessOrEqual),
        (">=", TestOperator.GreaterOrEqual), ("≥", TestOperator.GreaterOrEqual),
        ("==", TestOperator.Equal), ("=", TestOperator.Equal), ("<", TestOperator.Less), (">", TestOperator.Greater),
    ];

    /// <summary>The test, or null with the reason.</summary>
    public static TagTest? Parse(TagCursor cursor, out string reason)
    {
        reason = "开始标签的名称后面只能写比较（= != < <= > >=）。";
        var found = Operators.FirstOrDefault(pair => cursor.Take(pair.Spelling));
        if (found.Spelling is null)
            return null;
        cursor.SkipBlanks();
        reason = "比较的右边要写一个数，或者加引号的文字。";
        if (cursor.TakeQuoted() is { } text)
            return OnText(found.Operator, text, ref reason);
        return ParseNumber(cursor) is { } number ? new TagTest(found.Operator, number, "") : null;
    }

    private static TagTest? OnText(TestOperator comparison, string text, ref string reason)
    {
        reason = "文字只能比较是否相等（= 或 !=）。";
        return comparison is TestOperator.Equal or TestOperator.NotEqual ? new TagTest(comparison, null, text) : null;
    }

    private static decimal? ParseNumber(TagCursor cursor)
    {
        var digits = new System.Text.StringBuilder();
        while (cursor.Current is (>= '0' and <= '9') or '.' or '-' or '+')
        {
            digits.Append(cursor.Current);
            cursor.Take(cursor.Current);
        }

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(digits.ToString(), Styles, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
