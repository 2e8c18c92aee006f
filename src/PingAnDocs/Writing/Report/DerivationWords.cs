using System.Text;

namespace PingAnDocs.Writing.Report;

/// <summary>The formula of a fact in Chinese: averages.city − previousAverages.city becomes 全市平均值 − 全市上期平均值.</summary>
internal sealed class DerivationWords(DataLabels labels)
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["value"] = "本期值", ["previous"] = "上期值", ["change"] = "变化", ["rank"] = "位次", ["previousRank"] = "上期位次",
        ["count("] = "计数（", ["mean("] = "平均数（", ["rank("] = "排名（", ["max("] = "最大值（", ["min("] = "最小值（", ["("] = "（", [")"] = "）", ["decimals"] = "位小数", ["position"] = "位次", ["averages"] = "平均值", ["gaps"] = "差距",
        ["averageChanges"] = "平均值的变化", ["previousAverages"] = "上期平均值", ["of"] = "总数",
    };

    /// <summary>The formula in words; a fact without one stands in the input as it is.</summary>
    /// <param name="derivation">The formula.</param>
    /// <param name="earlier">What the earlier period is called, such as 上年.</param>
    public string Of(string derivation, string earlier)
    {
        if (derivation.Length == 0) return "数据中直接给出";
        var text = new StringBuilder();
        for (var at = 0; at < derivation.Length;)
        {
            var end = at;
            while (end < derivation.Length && IsNamePart(derivation[end])) end++;
            if (end == at || (end < derivation.Length && derivation[end] == '(')) end++;
            text.Append(Word(derivation[at..end]));
            at = end;
        }

        return text.ToString().Replace("上期", earlier, StringComparison.Ordinal);
    }

    /// <summary>A member name with what stands before or after its dot: a comparator's key, or a rank's number.</summary>
    private string Word(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return Words.GetValueOrDefault(name, name);
        var (first, last) = (name[..dot], name[(dot + 1)..]);
        if (first.StartsWith("ranks[", StringComparison.Ordinal)) return last == "previous" ? "上期位次" : Words.GetValueOrDefault(last, last);
        return Words.TryGetValue(first, out var word) ? labels.Comparator(last) + word : name;
    }

    private static bool IsNamePart(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '[' or ']' or '_';
}
