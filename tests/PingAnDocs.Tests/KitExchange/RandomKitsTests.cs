using CsCheck;
using Newtonsoft.Json.Linq;
using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>Whatever a kit holds, even members this program has never heard of, comes back from the workbook with the same meaning.</summary>
public class RandomKitsTests
{
    private static readonly string[] Awkward =
        ["", " ", "无", "缺失", "（空）", "不限", "JSON:", "JSON:[]", "命中", "0.50", "3", "= 0", "=1+1", "-", "＜ 0", "<0", ">= 3", "[-0.5..0)", "甲、乙", "甲,乙", "a：b", "两\n行", "制\t表", "回\r车",
            "_x000D_", "镇（街道）", "“引号”", "\"", "\\", "&<>'", "见工作表“规则”", "是", "2026-01-31", "2026年1月31日", "{指标}低于[{低于项}]", "𠮷", "字段·x", "a.b", "  前后  ", "false", "null", "1e5"];

    private static readonly Gen<string> Texts = Gen.Frequency((3, Gen.OneOf(Awkward)), (1, Gen.String[Gen.Char["甲乙丙 、，：;|{}[]<>=.-0123456789aZ\n"], 0, 12]));
    private static readonly Gen<string> Names = Gen.OneOf("同比", "组", "指标类", "低于平均数", "新 名", "镇街极差", "x");

    private static readonly Gen<JToken> Scalars = Gen.Frequency(
        (4, Texts.Select(text => (JToken)new JValue(text))),
        (1, Gen.Decimal[-100, 100].Select(number => (JToken)new JRaw(number.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
        (1, Gen.OneOf("0.50", "-0.10", "97.00", "1e5", "0").Select(number => (JToken)new JRaw(number))),
        (1, Gen.Bool.Select(flag => (JToken)new JValue(flag))),
        (1, Gen.Const((JToken)JValue.CreateNull())));

    private static readonly Gen<JToken> Lists = Texts.List[0, 4].Select(texts => (JToken)new JArray(texts));
    private static readonly Gen<JToken> Objects = Gen.Select(Names, Scalars).List[0, 3].Select(members => (JToken)Object(members));
    private static readonly Gen<JToken> Anything = Gen.Frequency((4, Scalars), (2, Lists), (1, Objects), (1, Objects.List[0, 2].Select(items => (JToken)new JArray(items))));

    [Fact]
    public void Any_rule_book_comes_back() => Gen.Select(Rules(), Anything).Sample((rules, extra) =>
        ComesBack("rules.json", new JObject { ["version"] = "1", ["features"] = new JArray("组", "同比"), ["rules"] = rules, ["novelty"] = extra }), iter: 100);

    [Fact]
    public void Any_phrase_book_comes_back() => Gen.Select(Entries(["variants", "asserts", "validFrom", "novelty"]), Entries(["titles", "texts"]), Anything, Objects).Sample((phrases, measures, frame, words) =>
        ComesBack("phrases.json", new JObject { ["lexicon"] = new JObject { ["county"] = Texted(words) }, ["phrases"] = phrases, ["measures"] = measures, ["frame"] = new JObject { ["opening"] = frame } }), iter: 100);

    [Fact]
    public void Any_catalogue_comes_back() => Gen.Select(Entries(["class", "aliases", "owner", "novelty"], "name"), Entries(["a", "b"], "c")).Sample((indicators, unknown) =>
        ComesBack("indicators.json", new JObject { ["fallbackClass"] = "其他", ["indicators"] = indicators, ["bands"] = unknown }), iter: 100);

    private static Gen<JArray> Rules() => Gen.Select(Entries(["name", "why", "overrides", "exclusiveGroup", "novelty"]), Objects.List[8], Objects.List[8], Anything.List[8], Tests().List[8])
        .Select((rules, whens, givens, causes, tests) =>
        {
            for (var index = 0; index < rules.Count; index++)
            {
                var rule = (JObject)rules[index];
                rule["when"] = whens[index];
                rule["then"] = new JObject { ["problem"] = "P-X", ["causes"] = causes[index] };
                rule["tests"] = tests[index];
            }

            return rules;
        });

    private static Gen<JArray> Tests() => Gen.Select(Objects, Gen.OneOf(true, false, (bool?)null)).List[0, 3].Select(tests =>
        new JArray(tests.Select(test => new JObject { ["given"] = test.Item1, ["expect"] = test.Item2 })));

    private static Gen<JArray> Entries(string[] members, string key = "id") =>
        Anything.Array[members.Length].List[0, 8].Select(all => new JArray(all.Select((values, index) => Entry(key, index, members, values))));

    private static JObject Entry(string key, int index, string[] members, JToken[] values)
    {
        var entry = new JObject { [key] = FormattableString.Invariant($"X-{index}") };
        for (var member = 0; member < members.Length; member++) entry[members[member]] = values[member];
        return entry;
    }

    private static JObject Object(IEnumerable<(string Name, JToken Value)> members)
    {
        var made = new JObject();
        foreach (var (name, value) in members) made[name] = value;
        return made;
    }

    private static JObject Texted(JToken words) => Object(((JObject)words).Properties().Select(word => (word.Name, (JToken)new JValue(word.Value.ToString()))));

    private static void ComesBack(string name, JObject root)
    {
        var faults = new DiagnosticBag();
        var tree = PingAnDocs.Data.Json.JsonTree.Read(new SourceFile(name, System.Text.Encoding.UTF8.GetBytes(root.ToString())), faults);
        if (faults.HasErrors) return;
        var trees = new KitTrees(new Dictionary<string, PingAnDocs.Data.Json.JsonNode>(StringComparer.Ordinal) { [name] = tree! });
        var bytes = KitWorkbook.Write(trees, faults);
        Assert.True(bytes is not null, string.Join('\n', faults.Items) + root);
        var back = KitWorkbookReader.Read(new SourceFile("x.xlsx", bytes), faults);
        Assert.Empty(faults.Items);
        Assert.Equal(Meaning.Of(tree!), Meaning.Of(back!.Files[name]));
    }
}
