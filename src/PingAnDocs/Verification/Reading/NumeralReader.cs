namespace PingAnDocs.Verification.Reading;

/// <summary>Reads Arabic numerals and their units from running text; Chinese numerals are words and stay out.</summary>
internal static class NumeralReader
{
    private static readonly string[] Units = ["个百分点", "百分点", "%", "％", "年度", "分钟"];

    public static IReadOnlyList<Numeral> Read(string text)
    {
        var found = new List<(int Start, int End)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsDigit(text[at])) continue;
            var end = End(text, at);
            found.Add((at, end));
            at = end;
        }

        return WithUnits(text, found);
    }

    /// <summary>Unit that stands at an index: a known one, else the next Han character.</summary>
    public static string UnitAt(string text, int index)
    {
        foreach (var unit in Units)
        {
            if (text.AsSpan(index).StartsWith(unit)) return unit;
        }

        return index < text.Length && IsHan(text[index]) ? text.Substring(index, 1) : "";
    }

    // From the last to the first: a numeral followed by a list mark and another numeral shares that one's unit.
    private static Numeral[] WithUnits(string text, List<(int Start, int End)> found)
    {
        var numerals = new Numeral[found.Count];
        for (var index = found.Count - 1; index >= 0; index--)
        {
            var (start, end) = found[index];
            var shares = index + 1 < found.Count && found[index + 1].Start == end + 1 && IsListMark(text[end]);
            numerals[index] = new Numeral(start, text[start..end], shares ? numerals[index + 1].Unit : UnitAt(text, end));
        }

        return numerals;
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsDigit(text[end]) || IsInner(text, end))) end++;
        return end;
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    private static bool IsListMark(char mark) => mark is '、' or '和' or '与' or '及' or '～' or '—' or '至';

    private static bool IsHan(char letter) => letter is >= '一' and <= '鿿';
}
