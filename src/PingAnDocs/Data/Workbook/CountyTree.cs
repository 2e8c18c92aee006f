using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Gathers what the sheets say of one county into the tree a survey file would have.</summary>
internal static class CountyTree
{
    private static readonly string[] Compared = ["averages", "gaps", "averageChanges", "previousAverages", "standing"];

    public static JsonNode Of(FormBook book, string county, SourcePlace place)
    {
        var waves = book.Waves.Select(wave => wave.Of(county, book.Towns.Of(county, wave, book.Waves.Count == 1))).OfType<JsonNode>().ToList();
        return FormNode.Object(
        [
            FormNode.Member("schema", FormNode.Text(SurveyReader.Schema, place)),
            .. book.Units.Of(county, place),
            FormNode.Member("comparators", FormNode.Object(Comparators(waves), place)),
            FormNode.Member("surveys", FormNode.Array(waves, place)),
            FormNode.Member("evidence", FormNode.Array(book.Evidence.Of(county), place)),
        ], place);
    }

    // The usual comparators need no naming; any other has its name for a key.
    private static IEnumerable<JsonMember> Comparators(IEnumerable<JsonNode> waves) =>
        from wave in waves
        from indicators in wave.Members.Where(member => member.Name == "indicators")
        from indicator in indicators.Value.Items
        from figures in indicator.Members.Where(member => Compared.Contains(member.Name))
        from figure in figures.Value.Members
        group figure by figure.Name into uses
        where !ComparatorReader.IsUsual(uses.Key)
        let place = uses.First().NamePlace
        select FormNode.Member(uses.Key, FormNode.Object([FormNode.Member("name", FormNode.Text(uses.Key, place))], place));
}
