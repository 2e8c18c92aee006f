using Newtonsoft.Json;
using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Writing;

/// <summary>Writes the sentences of trace.json. A section is named by its heading; its paragraphs count from 1, the heading itself is 0.</summary>
internal static class TraceSentences
{
    private const string Opening = "开头";
    private const string Closing = "结尾";

    public static void Write(JsonTextWriter json, Narrative narrative) =>
        json.Array("sentences", All(narrative), placed => json.Object(() =>
        {
            json.Property("section", placed.Section);
            json.Property("paragraph", placed.Paragraph);
            json.Property("text", placed.Sentence.Text);
            json.Property("phrase", placed.Sentence.Phrase);
            json.Property("rule", placed.Sentence.Rule);
            json.Property("finding", placed.Sentence.Finding);
            json.Array("figures", placed.Sentence.Spans.OfType<FigureSpan>(), figure => WriteFigure(json, figure));
        }));

    private static IEnumerable<(string Section, int Paragraph, Sentence Sentence)> All(Narrative narrative)
    {
        var sections = narrative.Sections.SelectMany(section =>
            Numbered(section.Heading.Text, section.Paragraphs).Prepend((section.Heading.Text, 0, section.Heading)));
        return Numbered(Opening, narrative.Opening).Concat(sections).Concat(Numbered(Closing, narrative.Closing))
            .Concat(narrative.Attachments.SelectMany(table => Rows(table.Mark, 0, table)));
    }

    private static IEnumerable<(string Section, int Paragraph, Sentence Sentence)> Numbered(
        string section, IReadOnlyList<NarrativeParagraph> paragraphs) =>
        paragraphs.SelectMany((paragraph, index) => paragraph.AllSentences.Select(sentence => (section, index + 1, sentence))
            .Concat(paragraph.Table is { } table ? Rows(section, index + 1, table) : []));

    // A row is told as one sentence, its cells apart by blanks.
    private static IEnumerable<(string Section, int Paragraph, Sentence Sentence)> Rows(string section, int paragraph, NarrativeTable table) =>
        table.Rows.Select(row => Row(row.Cells)).Prepend(Row(table.Header)).Prepend(table.Title).Select(row => (section, paragraph, row));

    private static Sentence Row(IReadOnlyList<Sentence> cells) =>
        new([.. cells.SelectMany((cell, index) => index == 0 ? cell.Spans : cell.Spans.Prepend(new LiteralSpan("　")))], "", "", "");

    private static void WriteFigure(JsonTextWriter json, FigureSpan figure) => json.Object(() =>
    {
        json.Property("text", figure.Text);
        if (figure.Masked)
        {
            json.WritePropertyName("masked");
            json.WriteValue(true);
        }
        else json.Property("value", figure.Fact.Value);
        json.Property("unit", figure.Fact.Unit);
        json.Property("kind", Kind(figure.Fact.Kind));
        json.Property("survey", figure.Fact.Wave);
        json.Property("indicator", figure.Fact.Indicator);
        json.Property("comparator", figure.Fact.Comparator);
        json.Array("paths", figure.Fact.Sources, source => json.WriteValue(source.Path));
        json.Property("derivation", figure.Fact.Derivation);
    });

    private static string Kind(FactKind kind) => kind switch
    {
        FactKind.Value => "value",
        FactKind.Change => "change",
        FactKind.Gap => "gap",
        FactKind.Average => "average",
        FactKind.AverageChange => "averageChange",
        FactKind.Rank => "rank",
        FactKind.RankChange => "rankChange",
        FactKind.Count => "count",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
