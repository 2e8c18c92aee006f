using System.Text;
using System.Text.Json.Nodes;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data.City;

/// <summary>Counties of one city, as files that a test may spoil.</summary>
internal static class CityFiles
{
    /// <summary>A county with one survey of two indicators; the first leads in no list but a kit's.</summary>
    public static JsonObject County(string name, string safety, string known) => new()
    {
        ["schema"] = "pingan-survey/1",
        ["unit"] = new JsonObject { ["name"] = name },
        ["occasion"] = new JsonObject { ["date"] = "2026-11-20" },
        ["surveys"] = new JsonArray(new JsonObject
        {
            ["name"] = "2025年度全省调查", ["period"] = "2025年度", ["base"] = "上年", ["decimals"] = 2,
            ["indicators"] = new JsonArray(Indicator("知晓率", known, "89.00", "90.00"), Indicator("安全感", safety, "94.00", "95.00")),
        }),
    };

    /// <summary>An indicator of the first survey.</summary>
    public static JsonObject Indicator(this JsonObject county, int index) => county["surveys"]![0]!["indicators"]![index]!.AsObject();

    /// <summary>The survey of a file.</summary>
    public static Survey Read(this JsonObject county) =>
        SurveyReader.Read(new SourceFile($"{county["unit"]!["name"]}.json", Encoding.UTF8.GetBytes(county.ToJsonString()))).Survey!;

    private static JsonObject Indicator(string name, string value, string city, string province) => new()
    {
        ["name"] = name, ["unit"] = "%", ["value"] = value,
        ["averages"] = new JsonObject { ["province"] = province, ["city"] = city },
    };
}
