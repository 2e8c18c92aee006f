using System.Text;
using System.Text.Json.Nodes;

namespace PingAnDocs.Tests.Property;

/// <summary>Writes a made survey as a file; the figures contradict nothing.</summary>
internal static class SurveyJson
{
    private const int Field = 9;

    public static byte[] Of(MadeSurvey survey) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["unit"] = new JsonObject { ["name"] = survey.County, ["level"] = "county" },
        ["occasion"] = new JsonObject { ["date"] = "2026-11-20", ["horizon"] = "年底前", ["publishedBy"] = "市委政法委" },
        ["surveys"] = new JsonArray([.. survey.Waves.Select(Wave)]),
        ["evidence"] = new JsonArray([.. survey.Evidence.Select(Evidence)]),
    }.ToJsonString());

    private static JsonObject Evidence(MadeEvidence block) => new()
    {
        ["topic"] = block.Topic, ["source"] = block.Source,
        ["figures"] = new JsonArray([.. block.Figures.Select(figure => new JsonObject { ["name"] = figure.Name, ["value"] = figure.Value, ["unit"] = figure.Unit })]),
    };

    private static JsonObject Wave(MadeWave wave)
    {
        var json = new JsonObject
        {
            ["name"] = $"2025年度全省公众安全感{wave.Short}", ["short"] = wave.Short, ["period"] = "2025年度", ["base"] = wave.Base,
            ["indicators"] = new JsonArray([.. wave.Indicators.Select(indicator => Indicator(wave, indicator))]),
        };
        if (wave.Towns.Count > 0)
            json["subunits"] = new JsonObject { ["kind"] = "乡镇（街道）", ["items"] = new JsonArray([.. wave.Towns.Select((value, index) => Town(wave, value, index))]) };
        return json;
    }

    private static JsonObject Town(MadeWave wave, int value, int index) => new()
    {
        ["name"] = MadeSurvey.CountyOf(index)[..2] + "镇", ["value"] = Scaled(value, wave.Decimals),
        ["previous"] = index < wave.TownsBefore.Count ? Scaled(wave.TownsBefore[index], wave.Decimals) : null,
    };

    private static JsonObject Indicator(MadeWave wave, MadeIndicator made)
    {
        JsonNode? Figure(int? places, bool shown) => places is { } number && shown ? Scaled(number, wave.Decimals) : null;
        bool values = made.Shown != Shown.Differences;
        bool differences = made.Shown != Shown.Values;
        var json = new JsonObject
        {
            ["name"] = made.Name, ["group"] = made.Group, ["unit"] = wave.Unit,
            ["value"] = Figure(made.Value, values),
            ["previous"] = Figure(made.Value - made.Change, values),
            ["change"] = Figure(made.Change, differences),
            ["averages"] = new JsonObject { ["city"] = Figure(made.Value - made.City, values), ["province"] = Figure(made.Value - made.Province, values) },
            ["gaps"] = new JsonObject { ["province"] = Figure(made.Province, differences), ["city"] = Figure(made.City, differences) },
            ["averageChanges"] = new JsonObject { ["city"] = Figure(made.CityChange, differences) },
            ["previousAverages"] = new JsonObject { ["city"] = Figure(made.Value - made.City - made.CityChange, values) },
        };
        if (made.Rank is { } rank)
            json["ranks"] = new JsonArray(new JsonObject { ["scope"] = "全市", ["position"] = rank.Position, ["of"] = Field, ["previous"] = rank.Previous });
        return json;
    }

    private static JsonValue Scaled(int places, int decimals) =>
        JsonValue.Create(new decimal(Math.Abs(places), 0, 0, places < 0, (byte)decimals));
}
