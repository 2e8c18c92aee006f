using System.Text;
using System.Text.Json.Nodes;

namespace PingAnDocs.Tests.Similarity;

/// <summary>A province of invented counties, eleven to a city, all asked the same questions: figures, towns and evidence differ, nothing else. A county is the same however many there are.</summary>
internal static class InventedBatch
{
    private const int CountiesOfACity = 11;
    private const int Towns = 14;
    private const string Stems = "青云石龙清白松柳河山泉岭川溪湖塘";
    private const string TownStems = "东西南北上下大小新古金银双高长平";
    private static readonly string[] Single = ["社会治安满意率", "扫黑除恶认可率", "平安建设知晓率", "扫黑除恶知晓率"];
    private static readonly string[] Members = ["公安系统", "交警系统", "检察系统", "法院系统", "司法行政系统"];
    private static readonly string[] OfTheCity = ["公众安全感满意率", "扫黑除恶认可率", "平安建设知晓率"];

    /// <summary>Name of the n-th county, from 0; all different up to 256.</summary>
    public static string NameOf(int number) => $"{Stems[number % 16]}{Stems[number / 16 % 16]}县";

    /// <summary>Names of its towns: every county has a 城关镇, the others are its own.</summary>
    public static IEnumerable<string> TownsOf(int number) =>
        Enumerable.Range(1, Towns - 1).Select(town => $"{TownStems[town]}{NameOf(number)[..2]}镇").Prepend("城关镇");

    /// <summary>The survey of the n-th county, from 0.</summary>
    /// <param name="number">The county.</param>
    /// <param name="name">What it is called; its own name when not given.</param>
    public static byte[] Of(int number, string? name = null)
    {
        var dice = new Dice((ulong)number);
        return Encoding.UTF8.GetBytes(new JsonObject
        {
            ["unit"] = new JsonObject { ["name"] = name ?? NameOf(number), ["level"] = "county" },
            ["occasion"] = new JsonObject { ["title"] = "在全县平安建设推进会上的讲话", ["date"] = "2026-11-20", ["salutation"] = "同志们", ["publishedBy"] = "市委政法委", ["horizon"] = "年底前" },
            ["surveys"] = new JsonArray(Province(number, dice), City(number, dice)),
            ["evidence"] = new JsonArray([.. Evidence(dice)]),
        }.ToJsonString());
    }

    private static JsonObject Province(int number, Dice dice) => new()
    {
        ["name"] = "2025年度全省公众安全感调查", ["short"] = "省级调查", ["period"] = "2025年度", ["base"] = "上年",
        ["indicators"] = new JsonArray([
            .. Single.Select((name, index) => Indicator(name, "", index, number, dice, province: true)),
            .. Members.Select((name, index) => Indicator(name, "政法队伍满意率", 10 + index, number, dice, province: true))]),
    };

    private static JsonObject City(int number, Dice dice) => new()
    {
        ["name"] = "2025年度全市公众安全感调查", ["short"] = "市级调查", ["period"] = "2025年度", ["base"] = "上年",
        ["indicators"] = new JsonArray([.. OfTheCity.Select((name, index) => Indicator(name, "", 20 + index, number, dice, province: false))]),
        ["subunits"] = new JsonObject
        {
            ["kind"] = "镇（街道）",
            ["items"] = new JsonArray([.. TownsOf(number).Select(town => new JsonObject { ["name"] = town, ["value"] = Figure(9400 + dice.Around(450)), ["previous"] = Figure(9380 + dice.Around(450)) })]),
        },
    };

    // The averages are the same for all counties of the province, and of a city.
    private static JsonObject Indicator(string name, string group, int kind, int number, Dice dice, bool province)
    {
        var shared = 9000 + new Dice((ulong)(1000 + kind)).Around(400);
        var city = shared + new Dice((ulong)(2000 + kind + (number / CountiesOfACity * 100))).Around(90);
        var value = city + dice.Around(180);
        var averages = new JsonObject { ["city"] = Figure(city) };
        if (province) averages["province"] = Figure(shared);
        return new JsonObject
        {
            ["name"] = name, ["group"] = group, ["unit"] = "%", ["value"] = Figure(value), ["previous"] = Figure(value - dice.Around(220)), ["averages"] = averages,
        };
    }

    // A third of the counties each knows something of its own about the causes.
    private static IEnumerable<JsonObject> Evidence(Dice dice)
    {
        if (dice.Next(3) == 0) yield return Block("入室盗窃", "县公安局", ("入室盗窃警情同比", dice.Next(150) / 10m, "%"), ("夜间占比", dice.Next(900) / 10m, "%"));
        if (dice.Next(3) == 0) yield return Block("涉黑涉恶线索", "县扫黑办", ("举报线索", 20 + dice.Next(60), "条"), ("已反馈线索", dice.Next(20), "条"));
        if (dice.Next(3) == 0) yield return Block("外出务工", "县人社局", ("外出务工人口占比", dice.Next(400) / 10m, "%"));
    }

    private static JsonObject Block(string topic, string source, params (string Name, decimal Value, string Unit)[] figures) => new()
    {
        ["topic"] = topic, ["source"] = source,
        ["figures"] = new JsonArray([.. figures.Select(figure => new JsonObject { ["name"] = figure.Name, ["value"] = figure.Value, ["unit"] = figure.Unit })]),
    };

    private static JsonValue Figure(int hundredths) => JsonValue.Create(new decimal(hundredths, 0, 0, isNegative: false, 2));
}
