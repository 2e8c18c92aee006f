using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.UnaryTests;

/// <summary>Parses <c>甲,乙</c> and <c>非(甲,乙)</c>. The words themselves stay as typed: 镇（街道） keeps its brackets.</summary>
internal static class WordListParser
{
    private static readonly char[] Commas = [',', '，', '、'];
    private static readonly string[] Reserved = [PresenceTest.MissingWord, PresenceTest.PresentWord, "-"];

    public static UnaryParse Parse(string cell)
    {
        var negated = cell is ['非', '(' or '（', ..];
        if (negated && cell is not [.., ')' or '）'])
            return UnaryParse.Refused($"「{cell}」缺右括号，应写作「非(甲,乙)」");
        var list = negated ? cell[2..^1] : cell;
        var words = list.Split(Commas).Select(word => word.Trim()).Distinct(StringComparer.Ordinal).ToList();
        var fault = words.Select(Fault).FirstOrDefault(found => found.Length > 0);
        return fault is null ? UnaryParse.Of(new WordTest(words, negated)) : UnaryParse.Refused(fault);
    }

    private static string Fault(string word)
    {
        if (word.Length == 0)
            return "词的列表里有空项，请删去多余的逗号";
        if (Reserved.Contains(word, StringComparer.Ordinal))
            return $"「{word}」须单独写，不能放进词的列表";
        var half = HalfWidth.Of(word);
        if (NumberReader.Parse(half) is not null)
            return $"「{word}」是一个数，等于某数请写「= {half}」";
        return half.AsSpan().IndexOfAny("<>=[]") >= 0 ? $"「{word}」里有比较符号，一个单元格只能写一个条件" : "";
    }
}
