using PingAnDocs.Data;

namespace PingAnDocs.Similarity;

/// <summary>Finds the names of other units of the batch, and of the places below them, in a finished document.</summary>
internal static class ForeignNames
{
    private const string SentenceEnds = "。；！？";

    /// <summary>Every foreign name once a paragraph, in the order of the document.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="survey">Its survey, with the names as they really are.</param>
    /// <param name="names">The names of the batch.</param>
    /// <param name="allowed">Passages in which a name is no place.</param>
    public static IReadOnlyList<ForeignName> Find(IReadOnlyList<DocumentLine> lines, Survey survey, PlaceNames names, IReadOnlyList<string> allowed)
    {
        var own = OwnNames.All(survey);
        return
        [
            .. from line in lines
               from found in names.Find(line.Text, survey.Unit.Level)
               let name = line.Text.Substring(found.Start, found.Length)
               where !own.Contains(name) && !own.Concat(allowed).Any(longer => Covers(line.Text, longer, found.Start, found.Length))
               group found by (line, name, found.Owner) into hits
               select new ForeignName(hits.Key.name, hits.Key.Owner, hits.Key.line.Place, Sentence(hits.Key.line.Text, hits.First().Start)),
        ];
    }

    /// <summary>True when the name is only a part of a longer one that may stand there: 龙山镇 inside the county's own 青龙山镇.</summary>
    private static bool Covers(string text, string longer, int start, int length)
    {
        for (var at = Math.Max(0, start + length - longer.Length); at <= start && at + longer.Length <= text.Length; at++)
        {
            if (string.CompareOrdinal(text, at, longer, 0, longer.Length) == 0) return true;
        }

        return false;
    }

    private static string Sentence(string text, int at)
    {
        var start = at == 0 ? 0 : text.AsSpan(0, at).LastIndexOfAny(SentenceEnds) + 1;
        var end = text.AsSpan(at).IndexOfAny(SentenceEnds);
        return end < 0 ? text[start..] : text[start..(at + end + 1)];
    }
}
