using System.Text;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Finds dated formulations in any text: the leftmost, and of those that begin together the longest.</summary>
/// <remarks>The longest wins, so a current name (综治中心) protects the words inside it (综治) when both are listed.</remarks>
public sealed class FormulationFinder
{
    private const string Unseen = "“”‘’\"'＂＇ \u3000\u00A0\u200B";

    private readonly Dictionary<char, (string Text, Formulation Formulation)[]> byFirst;

    /// <summary>A finder for the formulations of a list.</summary>
    public FormulationFinder(FormulationList list) => byFirst = list.Items
        .Select(item => (Text: Bare(item.Text), Formulation: item))
        .Where(entry => entry.Text.Length > 0)
        .GroupBy(entry => entry.Text[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Text.Length).ToArray());

    /// <summary>The text without what does not count in a formulation: quotation marks and blanks.</summary>
    public static string Bare(string text) => string.Concat(text.Where(sign => !Unseen.Contains(sign, StringComparison.Ordinal)));

    /// <summary>Every formulation of the list that stands in the text, current or not, in its order.</summary>
    public IReadOnlyList<FoundFormulation> Find(string text)
    {
        var bare = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (Unseen.Contains(text[index], StringComparison.Ordinal)) continue;
            bare.Append(text[index]);
            places.Add(index);
        }

        return byFirst.Count == 0 ? [] : Find(bare.ToString(), places);
    }

    /// <summary>The formulations in the text that may not be said on that day.</summary>
    public IEnumerable<FoundFormulation> OutOfTime(string text, DateOnly? day) => Find(text).Where(found => !found.Formulation.IsCurrent(day));

    private List<FoundFormulation> Find(string bare, List<int> places)
    {
        var all = new List<FoundFormulation>();
        for (var at = 0; at < bare.Length; at++)
        {
            if (!byFirst.TryGetValue(bare[at], out var entries)) continue;
            var entry = Array.Find(entries, candidate => string.CompareOrdinal(bare, at, candidate.Text, 0, candidate.Text.Length) == 0);
            if (entry.Formulation is null) continue;
            var last = at + entry.Text.Length - 1;
            all.Add(new FoundFormulation(entry.Formulation, places[at], places[last] - places[at] + 1));
            at = last;
        }

        return all;
    }
}
