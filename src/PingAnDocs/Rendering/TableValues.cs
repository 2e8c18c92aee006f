using PingAnDocs.Narration;
using WordTemplates;

namespace PingAnDocs.Rendering;

/// <summary>A table as the named values of the template engine: rank and name have cells of their own, the rest are as many as there are.</summary>
internal static class TableValues
{
    private const int Fixed = 2;

    public static ObjectValue Of(NarrativeTable table) => new(new Dictionary<string, TemplateValue>(StringComparer.Ordinal)
    {
        [SpeechNames.Mark] = new TextValue(table.Mark),
        [SpeechNames.TableTitle] = new TextValue(table.Title.Text),
        [SpeechNames.RankHeader] = new TextValue(table.Header[0].Text),
        [SpeechNames.NameHeader] = new TextValue(table.Header[1].Text),
        [SpeechNames.Headers] = Texts(table.Header),
        [SpeechNames.Rows] = new ListValue([.. table.Rows.Select(Row)]),
        [SpeechNames.Chart] = table.Chart is { } chart ? Chart(chart) : new MissingValue(),
    });

    private static ObjectValue Chart(NarrativeChart chart) => new ChartData(
        chart.Title, [.. chart.Bars.Select(bar => bar.Name)], [new ChartSeries(chart.Series, [.. chart.Bars.Select(bar => (decimal?)bar.Value.Value)])]).ToValue();

    private static ObjectValue Row(NarrativeRow row) => new(new Dictionary<string, TemplateValue>(StringComparer.Ordinal)
    {
        [SpeechNames.RowRank] = new TextValue(row.Cells[0].Text),
        [SpeechNames.RowName] = new TextValue(row.Cells[1].Text),
        [SpeechNames.Cells] = Texts(row.Cells),
    });

    private static ListValue Texts(IReadOnlyList<Sentence> cells) => new([.. cells.Skip(Fixed).Select(cell => new TextValue(cell.Text))]);
}
