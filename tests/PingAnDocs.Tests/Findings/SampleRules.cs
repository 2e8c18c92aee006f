using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

/// <summary>Five rules for the model speech, and short ways to write rule books.</summary>
internal static class SampleRules
{
    public const string Json = """
        {
          "$schema": "./rules.schema.json", "version": "2026.1", "table": "指标问题", "hitPolicy": "collect", "maxProblems": 4,
          "features": ["指标类", "调查", "同比", "与全省差", "与全市差"],
          "rules": [
            { "id": "R-101", "name": "满意率下降且双低",
              "when": { "指标类": "满意率", "同比": "< 0", "与全省差": "< 0", "与全市差": "< 0" },
              "then": { "problem": "P-SAT-DOWN", "statement": "T-SAT", "severity": "重", "causes": ["C-MOBILITY", "C-GRASSROOTS"], "measures": ["M-PATROL"] },
              "why": "下降与双低同时出现，列在最前",
              "tests": [ { "given": { "指标类": "满意率", "同比": -0.12, "与全省差": -0.79, "与全市差": -0.28 }, "expect": true },
                         { "given": { "指标类": "满意率", "同比": 0.00, "与全省差": -0.79, "与全市差": -0.28 }, "expect": false } ] },
            { "id": "R-102", "name": "认可率双低",
              "when": { "指标类": "认可率", "与全省差": "< 0", "与全市差": "< 0" },
              "then": { "problem": "P-RECOG-LOW", "severity": "重", "causes": ["C-TRANSPARENCY"], "measures": ["M-CRIME"] },
              "why": "双低说明感受弱于面上水平",
              "tests": [ { "given": { "指标类": "认可率", "与全省差": "-0.65", "与全市差": -0.22 }, "expect": true },
                         { "given": { "指标类": "认可率", "与全省差": null, "与全市差": -0.12 }, "expect": null } ] },
            { "id": "R-103", "name": "知晓率提升但仍低于全市",
              "when": { "指标类": "知晓率", "同比": "> 0", "与全市差": "＜ 0" },
              "then": { "problem": "P-AWARE-GAP", "severity": "中", "causes": ["C-PUBLICITY"], "measures": ["M-PUBLICITY"] },
              "why": "转折只在同比为正时成立",
              "tests": [ { "given": { "指标类": "知晓率", "同比": 0.32, "与全市差": -1.27 }, "expect": true },
                         { "given": { "指标类": "知晓率", "同比": 4.56, "与全市差": 0.01 }, "expect": false } ] },
            { "id": "R-104", "name": "政法单位高于全省低于全市",
              "when": { "指标类": "队伍满意率", "与全省差": ">= 0", "与全市差": "< 0" },
              "then": { "problem": "P-TEAM-CITY", "severity": "轻", "causes": ["C-SERVICE"], "measures": ["M-TEAM"] },
              "why": "单边低，只点名该单位",
              "tests": [ { "given": { "指标类": "队伍满意率", "与全省差": 0.12, "与全市差": -0.36 }, "expect": true } ] },
            { "id": "R-105", "name": "市级满意率低于全市0.5以上",
              "when": { "指标类": "满意率", "调查": "市级", "同比": "> 0", "与全市差": "<= -0.50" },
              "then": { "problem": "P-SAT-CITYGAP", "severity": "中", "causes": ["C-GRASSROOTS"], "measures": ["M-PATROL"] },
              "why": "有提升，差距仍大",
              "tests": [ { "given": { "指标类": "满意率", "调查": "市级", "同比": 0.61, "与全市差": -0.89 }, "expect": true },
                         { "given": { "指标类": "满意率", "调查": "市级", "同比": 0.61, "与全市差": -0.49 }, "expect": false } ] }
          ]
        }
        """;

    /// <summary>The model speech's differences; its values are masked, so none is known.</summary>
    public static SurveyFacts ModelSpeech() => Make.Survey(
        new WaveSpec(
            "省级调查",
            Gaps("社会治安满意率", -0.79m, -0.28m) with { Change = -0.12m },
            Gaps("扫黑除恶认可率", -0.65m, -0.22m),
            Gaps("平安建设知晓率", 2.74m, -1.27m) with { Change = 0.32m, AverageChanges = new() { ["city"] = 1.16m } },
            Gaps("扫黑除恶知晓率", -0.48m, -0.49m) with { Change = 15.72m },
            Team("公安系统", 1.13m, 0.50m),
            Team("交警系统", 2.34m, 2.35m),
            Team("检察系统", 0.84m, 0.36m),
            Team("法院系统", 1.42m, 0.12m),
            Team("司法行政系统", 0.12m, -0.36m)),
        new WaveSpec(
            "市级调查",
            City("公众安全感满意率", -0.89m) with { Change = 0.61m },
            City("扫黑除恶认可率", -0.12m),
            City("平安创建知晓率", 0.01m) with { Change = 4.56m }));

    public static RuleBook Book() => RuleBookReader.Read(File(Json), new DiagnosticBag())!;

    public static SourceFile File(string json) => new("rules.json", Encoding.UTF8.GetBytes(json));

    /// <summary>A book with one rule of the given members (id, name, why and outcome are filled in).</summary>
    public static string WithRule(string members) => WithRules($$"""{ "id": "R-001", "name": "某规则", "why": "示例", {{members}} }""");

    public static string WithRules(params string[] rules) => $$"""{ "version": "1", "rules": [ {{string.Join(",\n", rules)}} ] }""";

    public static string Rule(string id, string when, string more = "") =>
        $$"""{ "id": "{{id}}", "name": "某规则", "why": "示例", "when": { {{when}} }, "then": { "strength": "S-UP" }{{more}} }""";

    private static IndicatorSpec Gaps(string name, decimal province, decimal city) =>
        new(name) { Gaps = { ["province"] = province, ["city"] = city } };

    private static IndicatorSpec Team(string name, decimal province, decimal city) =>
        Gaps(name, province, city) with { Group = "政法队伍满意率" };

    private static IndicatorSpec City(string name, decimal city) => new(name) { Gaps = { ["city"] = city } };
}
