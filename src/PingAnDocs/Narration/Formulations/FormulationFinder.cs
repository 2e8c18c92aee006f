using System.Buffers;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Finds dated formulations in any text: the leftmost, and of those that begin together the longest.</summary>
/// <remarks>The longest wins, so a current name (综治中心) protects the words inside it (综治) when both are listed.</remarks>
public sealed class FormulationFinder
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create("“”‘’\"'＂＇ \u3000\u00A0\u200B");

    private readonly Dictionary<char, (string Text, Formulation Formulation)[]> byFirst;
    private readonly SearchValues<char> firsts;

    /// <summary>A finder for the formulations of a list.</summary>
    public FormulationFinder(FormulationList list)
    {
        byFirst = list.Items
            .Select(item => (Text: Bare(item.Text), Formulation: item))
            .Where(entry => entry.Text.Length > 0)
            .GroupBy(entry => entry.Text[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Text.Length).ToArray());
        firsts = SearchValues.Create([.. byFirst.Keys]);
    }

    /// <summary>The text without what does not count in a formulation: quotation marks and blanks.</summary>
    public static string Bare(string text) => string.Concat(text.Where(sign => !Unseen.Contains(sign)));

    /// <summary>Every formulation of the list that stands in the text, current or not, in its order.</summary>
    public IReadOnlyList<FoundFormulation> Find(string text)
    {
        var all = new List<FoundFormulation>();
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            var start = at++;
            foreach (var (words, formulation) in byFirst[text[start]])
            {
                if (EndOf(words, text, start) is not { } end) continue;
                all.Add(new FoundFormulation(formulation, start, end - start));
                at = end;
                break;
            }
        }

        return all;
    }

    /// <summary>The formulations in the text that may not be said on that day.</summary>
    public IEnumerable<FoundFormulation> OutOfTime(string text, DateOnly? day) => Find(text).Where(found => !found.Formulation.IsCurrent(day));

    private int Next(string text, int from) => text.AsSpan(from).IndexOfAny(firsts) is >= 0 and var ahead ? from + ahead : text.Length;

    // Where the words end that begin here; null when they do not stand here.
    private static int? EndOf(string words, string text, int at)
    {
        foreach (var sign in words)
        {
            while (at < text.Length && Unseen.Contains(text[at])) at++;
            if (at == text.Length || text[at] != sign) return null;
            at++;
        }

        return at;
    }
}
