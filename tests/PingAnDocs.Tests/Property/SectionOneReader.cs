using System.Text.RegularExpressions;

namespace PingAnDocs.Tests.Property;

/// <summary>
/// Reads section one the way a listener does, from the printed words alone: who is spoken of, what it is compared with, in which direction.
/// It knows nothing of the code that wrote the text; it is told only the names that may occur.
/// </summary>
internal sealed class SectionOneReader
{
    private const string Number = @"\d+(\.\d+)?";
    private const string Noun = "(个百分点|分(?!别)|%)?";
    private const string Ago = "(上年|上半年|上月|上季度|上期|去年|基期)";

    private readonly IReadOnlyList<string> waves;
    private readonly IReadOnlyList<string> indicators;
    private readonly Regex clause;
    private readonly Regex comparator;

    public SectionOneReader(IReadOnlyList<string> waves, IEnumerable<string> indicators, IEnumerable<string> comparators)
    {
        this.waves = waves;
        this.indicators = [.. indicators.Distinct(StringComparer.Ordinal)];
        string name = Any(comparators);
        comparator = Pattern(name);
        clause = Pattern(string.Join('|', Clauses(Any(this.indicators), $"(?<names>{name}([、和]{name})*)")));
    }

    /// <summary>Everything the paragraphs say, in their order; a paragraph begins without a subject.</summary>
    public IReadOnlyList<Said> Read(IEnumerable<string> paragraphs)
    {
        string wave = waves[0];
        var all = new List<Said>();
        foreach (string paragraph in paragraphs)
        {
            wave = WaveOf(paragraph) ?? wave;
            var listener = new SectionOneListener(wave, names => [.. comparator.Matches(names).Select(match => match.Value)]);
            // A sentence that counts indicators (4项高于……) or speaks of towns says nothing of a single indicator.
            foreach (string sentence in paragraph.Split('。').Where(sentence => !Regex.IsMatch(sentence, @"\d+项|镇", RegexOptions.CultureInvariant)))
                all.AddRange(clause.Matches(sentence).SelectMany(listener.Hear));
        }

        return all;
    }

    // The first that matches at a place wins, so what belongs to an average or to the past stands before what belongs to the subject.
    private static string[] Clauses(string subject, string names)
    {
        string average = $"{names}的?平均(水平|值|数)?";
        string figures = $"(?<figures>{Number}(、{Number})*)(?<noun>{Noun})";
        return
        [
            $"(?<subject>{subject})(系统)?(满意率|满意度)?(的结果|本次)?(为|达到|达|是)?((?<value>{Number})(?<noun>{Noun}))?",
            $"(?<other>{average}[^，；。（）\\d]{{0,6}}(提升|下降|上升|为)?{Number}{Noun})",
            $"(?<past>{Ago}(同期)?[^，；。（）\\d]{{0,4}}(高出|低于|高|低)({average})?{Number}{Noun})",
            $"(?<past>{Ago}(同期)?(还|尚|仍|曾)?[与同和]{average}持平)",
            $"[与同和比较]{average}(相比)?，?(分别)?(?<direction>高出|低于|高|低){figures}",
            $"(?<direction>高出|低于|高|低)({average})?{figures}",
            $"[与同和]{average}(水平)?(相比)?(保持)?(?<level>持平)",
            $"(?<change>提升|下降)了?(?<amount>{Number})(?<noun>{Noun})",
            $"(?<flat>[与同和较比]{Ago}[^，；。（）\\d]{{0,6}}持平)",
        ];
    }

    private string? WaveOf(string paragraph) =>
        paragraph.StartsWith('（') && paragraph.IndexOf('。', StringComparison.Ordinal) is > 0 and var end
            ? waves.FirstOrDefault(wave => paragraph[..end].Contains(wave, StringComparison.Ordinal))
            : null;

    private static string Any(IEnumerable<string> words) =>
        $"({string.Join('|', words.OrderByDescending(word => word.Length).Select(Regex.Escape))})";

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));
}
