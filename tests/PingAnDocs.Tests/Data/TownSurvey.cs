using System.Globalization;
using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

/// <summary>Surveys whose units below are what matters.</summary>
internal static class TownSurvey
{
    /// <summary>Towns 甲1, 甲2 … with "value", "value/previous" or "value/previous/rank/previousRank"; a missing figure is empty.</summary>
    public static SourceFile File(params string[] towns) => File("\"kind\":\"镇\"", towns);

    /// <summary>The same with other members of the block, such as the scope of given ranks.</summary>
    public static SourceFile File(string members, IReadOnlyList<string> towns)
    {
        var items = towns.Select((figures, index) => Item($"甲{(index + 1).ToString(CultureInfo.InvariantCulture)}镇", figures.Split('/')));
        var text = $$"""
            {"schema":"pingan-survey/1","unit":{"name":"青山县"},"occasion":{"date":"2026-11-20"},"surveys":[{"id":"s","name":"2026年全市测评","base":"上年",
            "indicators":[{"name":"安全感","unit":"%","value":"95.00","previous":"94.00"}],
            "subunits":{{{members}},"items":[{{string.Join(',', items)}}]} }]}
            """;
        return new SourceFile("镇.json", Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The facts of the towns.</summary>
    public static WaveSubunitFacts Facts(params string[] towns) => Facts(File(towns));

    public static WaveSubunitFacts Facts(SourceFile file)
    {
        var reading = SurveyReader.Read(file);
        Assert.Empty(reading.Diagnostics.Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Message));
        return Assert.Single(FactDeriver.Derive(reading.Survey!).Subunits);
    }

    private static string Item(string name, string[] figures)
    {
        string[] members = ["value", "previous", "rank", "previousRank"];
        var given = members.Zip(figures).Where(pair => pair.Second.Length > 0).Select(pair => $",\"{pair.First}\":\"{pair.Second}\"");
        return $"{{\"name\":\"{name}\"{string.Concat(given)}}}";
    }
}
