using System.Text.Json.Nodes;
using CsCheck;

namespace PingAnDocs.Tests.Data.Batch;

/// <summary>
/// A province whose counties' files contradict nothing. Figures are known to four decimals and printed with two (or one), so that
/// computed and published ones differ by roundings as they do in life.
/// </summary>
/// <param name="Cities">Number of cities; their averages are far apart.</param>
/// <param name="Counties">Counties of each city.</param>
/// <param name="Indicators">Number of indicators.</param>
internal sealed record BatchWorld(int Cities, int Counties, int Indicators)
{
    /// <summary>Where a county's values stand from the city's average, in steps of 0.05; repeated when there are more of them.</summary>
    public IReadOnlyList<int> Steps { get; init; } = [12, -31, 5, -18, 27, -9, 16, -24, 2, 33, -13, 21, -37];

    /// <summary>Random worlds, with ties.</summary>
    public static Gen<BatchWorld> Any { get; } =
        from cities in Gen.Int[1, 4]
        from counties in Gen.Int[1, 8]
        from indicators in Gen.Int[1, 6]
        from steps in Gen.Int[-12, 12].Array[cities * counties * indicators]
        select new BatchWorld(cities, counties, indicators) { Steps = steps };

    /// <summary>The file of every county, city by city.</summary>
    public IReadOnlyList<JsonObject> Files(Func<int, BatchShape> shape) =>
        [.. Enumerable.Range(0, Cities * Counties).Select(county => File(county, shape(county)))];

    /// <summary>The same with one shape for all.</summary>
    public IReadOnlyList<JsonObject> Files(BatchShape? shape = null) => Files(_ => shape ?? new BatchShape(Shown.Everything));

    private static int Province(int indicator) => 897_537 + (indicator * 7_321);

    private static int City(int city, int indicator) => Province(indicator) + ((city + 1) * 13_337) - (indicator * 251);

    private int Value(int county, int indicator) => City(county / Counties, indicator) + (Steps[((county * Indicators) + indicator) % Steps.Count] * 500);

    private JsonObject File(int county, BatchShape shape) => new()
    {
        ["schema"] = "pingan-survey/1",
        ["unit"] = new JsonObject { ["name"] = $"第{county + 1}县", ["level"] = "county" },
        ["comparators"] = new JsonObject { ["province"] = new JsonObject { ["name"] = "全省" }, ["city"] = new JsonObject { ["name"] = "全市" } },
        ["surveys"] = new JsonArray(new JsonObject
        {
            ["name"] = "2025年度全省公众安全感调查", ["short"] = "省级调查", ["period"] = "2025年度", ["base"] = "上年",
            ["indicators"] = new JsonArray([.. Enumerable.Range(0, Indicators).Select(indicator => Indicator(county, indicator, shape))]),
        }),
    };

    private JsonObject Indicator(int county, int indicator, BatchShape shape)
    {
        var (value, city, province) = (Value(county, indicator), City(county / Counties, indicator), Province(indicator));
        var json = new JsonObject { ["name"] = $"第{indicator + 1}项满意率", ["unit"] = "%" };
        if (shape.Shown != Shown.Gaps) json["value"] = shape.Print(value);
        if (shape.Shown != Shown.ValueAndGaps && shape.Shown != Shown.Gaps)
        {
            json["averages"] = new JsonObject { ["province"] = shape.Print(province), ["city"] = shape.Print(city) };
            json["previousAverages"] = new JsonObject { ["province"] = shape.Print(province - 4_000), ["city"] = shape.Print(city + 6_000) };
            json["averageChanges"] = new JsonObject { ["province"] = shape.Print(4_000), ["city"] = shape.Print(-6_000) };
        }

        if (shape.Shown != Shown.ValueAndAverages) json["gaps"] = new JsonObject { ["province"] = shape.Print(value - province), ["city"] = shape.Print(value - city) };
        if (shape.Ranks) json["ranks"] = new JsonArray(Rank("全市", county, indicator, shape), Rank("全省", county, indicator, shape));
        return json;
    }

    private JsonObject Rank(string scope, int county, int indicator, BatchShape shape)
    {
        var (first, count) = scope == "全市" ? (county / Counties * Counties, Counties) : (0, Cities * Counties);
        var all = Enumerable.Range(first, count).Select(other => Value(other, indicator)).ToList();
        var own = Value(county, indicator);
        var json = new JsonObject { ["scope"] = scope, ["position"] = 1 + all.Count(other => other > own), ["of"] = count };
        if (shape.SaysTied && all.Count(other => other == own) > 1) json["tied"] = true;
        return json;
    }
}
