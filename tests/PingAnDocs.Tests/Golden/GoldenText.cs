using System.Globalization;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Golden;

/// <summary>Writes what a stage made as lines that people can read and compare.</summary>
internal static class GoldenText
{
    public static string Of(SurveyFacts facts)
    {
        var text = new StringBuilder();
        foreach (var wave in facts.Survey.Waves)
        {
            text.Append(CultureInfo.InvariantCulture, $"{wave.Short}\n");
            foreach (var indicator in facts.Of(wave)) Write(text, indicator);
            foreach (var below in facts.Subunits.Where(below => below.Wave == wave)) Write(text, below);
        }

        foreach (var evidence in facts.Evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"{evidence.Evidence.Topic}\n");
            foreach (var figure in evidence.Figures) text.Append(CultureInfo.InvariantCulture, $"  {figure.Indicator} {Line(figure)}\n");
        }

        return text.ToString();
    }

    public static string Of(SurveyFindings findings)
    {
        var lines = findings.Evaluations.Where(item => item.Verdict != Verdict.Miss)
            .Select(item => $"{item.Verdict} {item.Rule.Id} {item.Subject.Name}：{item.Why}");
        var remarks = findings.Diagnostics.Select(item => $"{item.Severity} {item.Code} {item.Place.Path} {item.Message}");
        return string.Concat(lines.Concat(remarks).Select(line => $"{line}\n"));
    }

    public static string Of(Narrative narrative)
    {
        string date = narrative.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        var sections = narrative.Sections.SelectMany(section => section.Paragraphs.SelectMany(Lines).Prepend($"\n{section.Heading.Text}"));
        string[] lines =
        [
            narrative.Title, narrative.Speaker, date, narrative.Salutation,
            .. narrative.Opening.Select(paragraph => paragraph.Text), .. sections, "", .. narrative.Closing.Select(paragraph => paragraph.Text),
            .. narrative.Signature.Length > 0 ? new[] { "", narrative.Signature } : [],
            .. narrative.Attachments.SelectMany(table => Lines(table).Prepend($"\n{table.Mark}")),
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static IEnumerable<string> Lines(NarrativeParagraph paragraph) =>
        (paragraph.Table is { } table ? Lines(table) : []).Prepend(paragraph.Text);

    private static IEnumerable<string> Lines(NarrativeTable table) =>
        table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => string.Join(" | ", cells.Select(cell => cell.Text))).Prepend(table.Title.Text);

    private static void Write(StringBuilder text, IndicatorFacts facts)
    {
        string group = facts.Indicator.Group.Length == 0 ? "" : $"{facts.Indicator.Group} · ";
        text.Append(CultureInfo.InvariantCulture, $"  {group}{facts.Indicator.Name}（{facts.Indicator.Base}）\n");
        Fact?[] all =
        [
            facts.Value, facts.Previous, facts.Change,
            .. facts.Comparisons.SelectMany(item => new[] { item.Average, item.Gap, item.AverageChange, item.PreviousGap }),
            .. facts.Ranks.SelectMany(rank => new[] { rank.Position, rank.Of, rank.Previous, rank.Change }),
        ];
        foreach (var fact in all.OfType<Fact>()) text.Append(CultureInfo.InvariantCulture, $"    {Line(fact)}\n");
        foreach (var comparison in facts.Comparisons.Where(item => item is { Gap: null, Standing: not null }))
            text.Append(CultureInfo.InvariantCulture, $"    Standing {comparison.Comparator.Key} {comparison.Standing}\n");
        foreach (var rank in facts.Ranks.Where(rank => rank.Tied)) text.Append(CultureInfo.InvariantCulture, $"    Tied {rank.Scope}\n");
    }

    private static void Write(StringBuilder text, WaveSubunitFacts below)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {below.Subunits.Kind} {Lines([below.Count, below.Within])} {string.Join('、', below.Subunits.Leaders)}\n");
        foreach (var item in below.Items)
            text.Append(CultureInfo.InvariantCulture, $"    {item.Subunit.Name} {Lines([item.Value, item.Change, item.Rank, item.RankChange])}\n");
    }

    private static string Lines(IEnumerable<Fact?> facts) => string.Join(" | ", facts.OfType<Fact>().Select(Line));

    private static string Line(Fact fact)
    {
        bool signed = fact.Kind is FactKind.Change or FactKind.Gap or FactKind.AverageChange or FactKind.RankChange;
        string sign = signed && fact.Value > 0 ? "+" : "";
        string[] words =
        [
            fact.Previous ? "Previous" : "", fact.Kind.ToString(), fact.Comparator,
            sign + fact.Value.ToString(CultureInfo.InvariantCulture) + fact.Unit,
            fact.Derivation.Length == 0 ? "" : $"= {fact.Derivation}",
        ];
        return string.Join(' ', words.Where(word => word.Length > 0));
    }
}
