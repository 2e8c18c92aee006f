using System.Globalization;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Data.City;

/// <summary>Writes what the counties gave as the tree of a survey file. What is no county's own stands at its place in that file.</summary>
/// <param name="wish">Name and level of the city.</param>
/// <param name="rung">Which comparators are the city and above it.</param>
/// <param name="file">The file the survey is written to.</param>
internal sealed class CityTree(CityWish wish, CityRung rung, string file)
{
    private int written;

    /// <summary>The whole survey.</summary>
    public JsonNode Root(IReadOnlyList<JsonNode> waves, DateOnly? day, string? horizon)
    {
        var unit = Object("$.unit", Text("name", "$.unit.name", wish.Name), Text("level", "$.unit.level", wish.Level.ToString().ToLowerInvariant()));
        var occasion = Object("$.occasion",
            Text("date", "$.occasion.date", day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""), Text("horizon", "$.occasion.horizon", horizon ?? ""));
        var wider = rung.Wider.Select(comparator => FormNode.Member(comparator.Key, Object($"$.comparators.{comparator.Key}", Text("name", $"$.comparators.{comparator.Key}.name", comparator.Name))));
        return FormNode.Object(
        [
            Text("schema", "$.schema", SurveyReader.Schema)!,
            FormNode.Member("unit", unit),
            FormNode.Member("occasion", occasion),
            FormNode.Member("comparators", FormNode.Object(wider, At("$.comparators"))),
            FormNode.Member("surveys", FormNode.Array(waves, At("$.surveys"))),
        ], At("$"));
    }

    /// <summary>One wave; null when neither the city's average nor the counties can be told.</summary>
    public JsonNode? Wave(CityWave wave, DiagnosticBag faults)
    {
        var leading = wave.Leading(wish.Importance);
        var path = string.Create(CultureInfo.InvariantCulture, $"$.surveys[{written}]");
        // The units below are results of the first indicator, so the one they are compared by comes first.
        List<CityIndicator> told = [.. wave.Indicators.OrderBy(indicator => indicator == leading ? 0 : 1).Where(indicator => indicator == leading || HasOwn(indicator))];
        if (told.Count == 0) return null;
        written++;
        List<JsonMember?> members =
        [
            Text("name", $"{path}.name", wave.First.Name), Text("short", $"{path}.short", wave.First.Short), Text("period", $"{path}.period", wave.First.Period),
            Text("base", $"{path}.base", wave.First.Base), Number("decimals", wave.Decimals is { } decimals ? new Datum(decimals.Value, At($"{path}.decimals")) : null),
            FormNode.Member("indicators", FormNode.Array(told.Select((indicator, index) => Indicator(indicator, string.Create(CultureInfo.InvariantCulture, $"{path}.indicators[{index}]"))), At($"{path}.indicators"))),
        ];
        if (leading is not null)
        {
            members.Add(FormNode.Member("subunits", Counties(leading, $"{path}.subunits")));
            foreach (var fault in Missing(wave, leading)) faults.Add(fault);
        }

        return Object(path, [.. members]);
    }

    private bool HasOwn(CityIndicator indicator) =>
        indicator.Find(rung.Own, CityIndicator.Shared.Average) is not null || (indicator.Comparable && indicator.Find(rung.Own, CityIndicator.Shared.Change) is not null);

    private JsonNode Indicator(CityIndicator indicator, string path) => Object(path,
        Text("name", $"{path}.name", indicator.Name),
        Text("group", $"{path}.group", indicator.Group),
        FormNode.Member("unit", FormNode.Text(indicator.Unit, At($"{path}.unit"))),
        Text("base", $"{path}.base", indicator.OwnBase),
        indicator.Comparable ? null : FormNode.Member("comparable", FormNode.Flag(false, At($"{path}.comparable"))),
        Number("value", indicator.Find(rung.Own, CityIndicator.Shared.Average)),
        Number("previous", indicator.Find(rung.Own, CityIndicator.Shared.Previous)),
        Number("change", indicator.Find(rung.Own, CityIndicator.Shared.Change)),
        Wider("averages", indicator, CityIndicator.Shared.Average, path),
        Wider("averageChanges", indicator, CityIndicator.Shared.Change, path),
        Wider("previousAverages", indicator, CityIndicator.Shared.Previous, path));

    private JsonMember? Wider(string name, CityIndicator indicator, CityIndicator.Shared what, string path)
    {
        List<JsonMember> figures = [.. rung.Wider.Select(comparator => Number(comparator.Key, indicator.Find(comparator.Key, what))).OfType<JsonMember>()];
        return figures.Count == 0 ? null : FormNode.Member(name, FormNode.Object(figures, At($"{path}.{name}")));
    }

    // Ranks count only where every county has one of its own city; mixed with computed ones they would say nothing.
    private JsonNode Counties(CityIndicator leading, string path)
    {
        var ranked = leading.Results.All(result => result.Ranks.ContainsKey(rung.Own));
        return Object(path,
            Text("kind", $"{path}.kind", wish.Kind),
            ranked ? Text("scope", $"{path}.scope", rung.Name) : null,
            ranked ? Number("count", Field(leading)) : null,
            FormNode.Member("items", FormNode.Array(leading.Results.Select(result => County(result, ranked)), At($"{path}.items"))));
    }

    private JsonNode County(CountyResult result, bool ranked)
    {
        var rank = ranked ? result.Ranks[rung.Own] : null;
        List<JsonMember?> members =
        [
            FormNode.Member("name", FormNode.Text(result.County, result.Place)), Number("value", result.Value), Number("previous", result.Previous),
            Number("rank", rank?.Position), Number("previousRank", rank?.Previous),
        ];
        return FormNode.Object(members.OfType<JsonMember>(), result.Place);
    }

    // The number of ranked counties, where all agree about it.
    private Datum? Field(CityIndicator leading) =>
        leading.Results.Select(result => result.Ranks[rung.Own].Of).OfType<Datum>().DistinctBy(of => of.Value).ToList() is [var only] ? only : null;

    private static IEnumerable<Diagnostic> Missing(CityWave wave, CityIndicator leading)
    {
        var compared = leading.Results.Select(result => result.County).ToHashSet(StringComparer.Ordinal);
        return wave.Counties.Where(county => !compared.Contains(county.Name)).Select(county =>
            DataFault.Note(DataCodes.CountyNotCompared, county.Place, $"“{county.Name}”在“{wave.First.Name}”里没有“{leading.Name}”的数值，没有列入各地的比较。"));
    }

    private JsonNode Object(string path, params JsonMember?[] members) => FormNode.Object(members.OfType<JsonMember>(), At(path));

    private JsonMember? Text(string name, string path, string text) => text.Length == 0 ? null : FormNode.Member(name, FormNode.Text(text, At(path)));

    private static JsonMember? Number(string name, Datum? figure) =>
        figure is null ? null : FormNode.Member(name, FormNode.Number(FigureText.Of(figure.Value), figure.Place));

    private SourcePlace At(string path) => new(file, path, 0, 0);
}
