using System.Text.RegularExpressions;

namespace PingAnDocs.Tests.Property;

/// <summary>Remembers who a paragraph speaks of and which averages it named last, so that 分别高出2.34、2.35 can be understood.</summary>
/// <param name="wave">The survey spoken of.</param>
/// <param name="split">Splits 全省、全市 into names.</param>
internal sealed class SectionOneListener(string wave, Func<string, IReadOnlyList<string>> split)
{
    private string subject = "";
    private IReadOnlyList<string> named = [];

    /// <summary>What one clause adds.</summary>
    public IEnumerable<Said> Hear(Match clause)
    {
        if (clause.Groups["names"].Success && !clause.Groups["other"].Success && !clause.Groups["past"].Success)
            named = split(clause.Groups["names"].Value);
        if (clause.Groups["subject"].Success) subject = clause.Groups["subject"].Value;
        return subject.Length == 0 ? [] : Said(clause).Select(said => new Said(wave, subject, said.What, said.Figure)).ToList();
    }

    private IEnumerable<(string What, string Figure)> Said(Match clause)
    {
        string noun = clause.Groups["noun"].Value;
        if (clause.Groups["value"].Success) return [(Property.Said.Value, clause.Groups["value"].Value + noun)];
        if (clause.Groups["change"].Success) return [(Property.Said.Change, Sign(clause.Groups["change"].Value) + clause.Groups["amount"].Value + noun)];
        if (clause.Groups["flat"].Success) return [(Property.Said.Change, "0")];
        if (clause.Groups["level"].Success) return named.Select(name => (name, "0"));
        return clause.Groups["direction"].Success ? Distances(clause, noun) : [];
    }

    private IEnumerable<(string What, string Figure)> Distances(Match clause, string noun)
    {
        string[] figures = clause.Groups["figures"].Value.Split('、');
        string sign = Sign(clause.Groups["direction"].Value);
        return figures.Length == named.Count
            ? figures.Zip(named, (figure, name) => (name, sign + figure + noun))
            : [($"{figures.Length}个数对{named.Count}个平均", clause.Value)];
    }

    private static string Sign(string word) => word is "提升" or "高出" or "高" ? "+" : "-";
}
