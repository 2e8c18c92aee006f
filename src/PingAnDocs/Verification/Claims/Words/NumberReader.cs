namespace PingAnDocs.Verification.Claims.Words;

/// <summary>Makes tokens of numbers: figures, ranks, places of a list, or dates and labels, which are no figures.</summary>
internal static class NumberReader
{
    private static readonly string[] Services = ["110", "119", "120", "122", "12309", "12337", "12340", "12345", "12348", "12388", "12389", "96110"];
    // What a place without 位 goes on with: 从第5退到第7.
    private const string Moves = "退升降滑跌掉进变追前后挪到至";

    private static readonly string[] Labels = ["附件", "附表", "表", "图", "注"];

    /// <summary>The number at an index.</summary>
    public static Token Arabic(string text, int at, IReadOnlyList<string> units)
    {
        var end = Numerals.End(text, at);
        var value = Numerals.Value(text.AsSpan(at, end - at));
        if (Date(text, at, end) is > 0 and var behind) return Nothing(at, behind);
        if (Prefixed(text, at, end, value) is { } place) return place;
        if (IsLabel(text, at, end)) return Nothing(at, end);
        var unit = Units.At(text, end, units);
        if (unit.Length == 0 && Array.Exists(Services, number => text.AsSpan(at, end - at).SequenceEqual(number))) return Nothing(at, end);
        if (unit == "分" && At(text, at - 1) is '时' or '点') return Nothing(at, end + 1);
        if (Units.Time(text, end) is > 0 and var length && !units.Contains(unit) && !IsRun(text, at, end)) return Nothing(at, end + length);
        // 低2.70个和1.94个百分点: half a thing is not counted.
        if (unit == "个" && value is { Scale: > 0 }) return Figure(text, at, end, value, "个百分点") with { End = end + 1 };
        return Figure(text, at, end, value, unit);
    }

    /// <summary>The mask at an index: a figure when a unit or 第 says so, else a masked name.</summary>
    public static Token? Masked(string text, int at, int length, IReadOnlyList<string> units)
    {
        var end = at + length;
        if (Prefixed(text, at, end, null) is { } place) return place;
        var unit = Units.At(text, end, units);
        var isName = unit.Length == 0 && end < text.Length && char.IsLetter(text[end]);
        return isName || (Units.Time(text, end) > 0 && !IsRun(text, at, end)) ? null : Figure(text, at, end, null, unit);
    }

    /// <summary>A Chinese number where it counts: 三项指标, 两个镇, 居第四位, 连续三年; null elsewhere.</summary>
    public static Token? Chinese(string text, int at, List<Token> before, IReadOnlyList<string> units)
    {
        if (!ChineseNumerals.Begins(text[at])) return null;
        if (Spelled(text, at) is { } spelled) return spelled;
        var (value, length) = ChineseNumerals.At(text, at);
        if (length == 0) return null;
        var end = at + length;
        if (At(text, at - 1) == '第') return Ordinal(text, at, end, value, before);
        if (At(text, at - 1) is '前' or '后' && At(text, end) is '位' or '名') return Place(text, at, end, value);
        var unit = Units.At(text, end, units);
        var counts = IsRun(text, at, end) || (unit is "项" or "个" && Counted(text, end + 1)) || (unit == "项" && Compares(text, end + 1)) || IsNone(text, at, value, unit) || (unit == "位" && IsMoved(before, at));
        if (counts && IsNone(text, at, value, unit)) value = 0;
        return counts ? Figure(text, at, end, value, unit, isChinese: true) : Nothing(at, end);
    }

    // 百分之九十七点二零, 零点一二个百分点
    private static Token? Spelled(string text, int at)
    {
        var isShare = text.AsSpan(at).StartsWith("百分之", StringComparison.Ordinal);
        var start = isShare ? at + 3 : at;
        var (value, length) = ChineseNumerals.DecimalAt(text, start);
        if (length == 0) return null;
        var end = start + length;
        var unit = isShare ? "%" : Units.At(text, end, []);
        if (!unit.EndsWith("百分点", StringComparison.Ordinal) && !isShare) return null;
        return new Token(Sense.Figure, at, isShare ? end : end + unit.Length, null, new Printed(value, unit, 0, end - at));
    }

    private static Token? Ordinal(string text, int at, int end, decimal? value, List<Token> before)
    {
        if (At(text, end) is '位' or '名') return new Token(Sense.Ordinal, at, end + 1, null, new Printed(value, "位", 0, end - at) { IsChinese = true });
        return IsPlaced(before, at) && (end == text.Length || IsMark(text[end]))
            ? new Token(Sense.Ordinal, at, end, null, new Printed(value, "位", 0, end - at) { IsChinese = true })
            : Nothing(at, end);
    }

    // 排名全市第四: the word for a place stands close before.
    private static bool IsPlaced(List<Token> before, int at)
    {
        for (var index = before.Count - 1; index >= 0 && index >= before.Count - 3; index--)
        {
            if (before[index].Sense == Sense.Place) return at - before[index].End <= 8;
        }

        return false;
    }

    private static bool IsMoved(List<Token> before, int at) =>
        before.Count > 0 && before[^1].Sense is Sense.OfRank or Sense.OverTime && at - before[^1].End <= 1;

    private static Token? Prefixed(string text, int at, int end, decimal? value)
    {
        var before = At(text, at - 1);
        if (before == '第')
        {
            return At(text, end) is '位' or '名' || end == text.Length || IsMark(text[end]) || Moves.Contains(text[end], StringComparison.Ordinal)
                ? new Token(Sense.Ordinal, at, At(text, end) is '位' or '名' ? end + 1 : end, null, new Printed(value, "位", 0, end - at))
                : Nothing(at, end);
        }

        return before is '前' or '后' && At(text, end) is '位' or '名' ? Place(text, at, end, value) : null;
    }

    private static Token Place(string text, int at, int end, decimal? value) => new(
        At(text, at - 1) == '前' ? Sense.FrontPlaces : Sense.RearPlaces, at, end + 1, null,
        new Printed(value, "位", 0, end - at) { IsChinese = !Numerals.StartsAt(text, at) });

    private static Token Figure(string text, int at, int end, decimal? value, string unit, bool isChinese = false)
    {
        var sign = At(text, at - 1) switch { '+' or '＋' or '↑' => 1, '-' or '－' or '−' or '↓' => -1, _ => 0 };
        var usual = unit switch { "％" => "%", "百分点" => "个百分点", _ => unit };
        return new Token(Sense.Figure, at, end + unit.Length, null, new Printed(value, usual, sign, end - at) { IsChinese = isChinese });
    }

    private static Token Nothing(int at, int end) => new(Sense.Nothing, at, end, null, null);

    // 2026-11-20, 2026/3/5, 2026.3.5, 2026年3月5日; the last needs no more than its words of time.
    private static int Date(string text, int at, int end)
    {
        var year = at;
        while (year < text.Length && Numerals.IsDigit(text[year])) year++;
        if (year - at != 4 || At(text, year) is not ('-' or '/' or '.')) return 0;
        var mark = text[year];
        var month = year + 1;
        while (month < text.Length && Numerals.IsDigit(text[month])) month++;
        if (month == year + 1 || month - year > 3 || At(text, month) != mark) return 0;
        var day = month + 1;
        while (day < text.Length && Numerals.IsDigit(text[day])) day++;
        return day > month + 1 && day - month <= 3 ? Math.Max(day, end) : 0;
    }

    // 附件1, （1）, 1. at the head of a line, 〔2026〕3号.
    private static bool IsLabel(string text, int at, int end) =>
        Array.Exists(Labels, label => text.AsSpan(0, at).EndsWith(label, StringComparison.Ordinal))
        || (At(text, at - 1) is '（' or '(' or '〔' && At(text, end) is '）' or ')' or '〕')
        || (string.IsNullOrWhiteSpace(text[..at]) && At(text, end) is '.' or '．' or '、');

    private static bool IsRun(string text, int at, int end) =>
        At(text, end) is '年' or '次' or '期' or '个' or '轮' or '季' && text.AsSpan(Math.Max(0, at - 3), Math.Min(3, at)).Contains("连续", StringComparison.Ordinal);

    private static bool Counted(string text, int index) =>
        text.AsSpan(index).StartsWith("指标", StringComparison.Ordinal) || text.AsSpan(index).StartsWith("得分", StringComparison.Ordinal)
        || At(text, index) is '镇' or '乡' or '街' or '村' or '社' or '高' or '低' or '优' or '好' or '领' or '落' or '比' or '较' or '超' or '持';

    // 没有一项低于全省平均
    private static bool IsNone(string text, int at, int value, string unit) =>
        value == 1 && unit is "项" or "个" && text.AsSpan(0, at).EndsWith("没有", StringComparison.Ordinal) && (Compares(text, at + 2) || Counted(text, at + 2));

    // 两项高于全省平均, 一项在上: a choice from the indicators.
    private static bool Compares(string text, int index)
    {
        foreach (var word in (string[])["高于", "低于", "超过", "好于", "领先", "落后", "不及", "上升", "下降", "提升", "在全", "在上", "在下", "没有", "都高", "都低", "持平"])
        {
            if (text.AsSpan(index).StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsMark(char letter) => letter is '，' or '。' or '；' or '、' or '）' or ',' or ')';

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';
}
