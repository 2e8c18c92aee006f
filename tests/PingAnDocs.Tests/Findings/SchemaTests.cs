using NJsonSchema;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Tests.Findings;

/// <summary>Holds the schemas of the kit against the readers: an editor's tool must not refuse what the program reads, nor pass what it refuses.</summary>
public class SchemaTests
{
    private static readonly string Rule = SampleRules.Rule("R-001", "\"同比\": \"< 0\"");

    public static TheoryData<string, string> ReadableCells => new()
    {
        { "同比", "-" }, { "同比", "< 0" }, { "同比", "<= -0.5" }, { "同比", ">= 3" }, { "同比", "= 0" }, { "同比", "＜＝ －０．５" },
        { "同比", "≤ 0" }, { "同比", "[-0.5..0)" }, { "同比", "（0..1］" }, { "同比", "缺失" }, { "指标类", "甲，乙" }, { "指标类", "非（甲、乙）" },
        { "误差内", "否" }, { "误差内", "非(是)" }, { "误差内", "有值" }, { "位次段", "中游,靠后" },
    };

    public static TheoryData<string, string> UnreadableCells => new()
    {
        { "同比", "" }, { "同比", "0" }, { "同比", "< " }, { "同比", "<< 0" }, { "同比", "[1.." }, { "同比", "下降" }, { "同比", "< 0 > 1" },
        { "指标类", "> 0" }, { "误差内", "对" }, { "误差内", "= 1" }, { "位次段", "前列,末尾" },
    };

    public static TheoryData<string> ChangedRules => new(
        Rule.Replace("R-001", "R-1", StringComparison.Ordinal),
        Rule.Replace("同比", "同必", StringComparison.Ordinal),
        Rule.Replace("同比", "镇街极差", StringComparison.Ordinal),
        Rule.Replace("S-UP", "P-UP", StringComparison.Ordinal),
        Rule.Replace("\"when\"", "\"wenn\"", StringComparison.Ordinal),
        Rule.Replace("\"同比\": \"< 0\"", "", StringComparison.Ordinal),
        Rule.Replace("\"strength\": \"S-UP\"", "\"problem\": \"P-UP\"", StringComparison.Ordinal),
        Rule.Replace("\"why\": \"示例\"", "\"subject\": \"镇街\", \"why\": \"示例\"", StringComparison.Ordinal),
        Rule.Replace("\"why\": \"示例\"", "\"subject\": \"调查\", \"why\": \"示例\"", StringComparison.Ordinal));

    [Fact]
    public async Task The_sample_rules_satisfy_the_schema() => Assert.Empty((await Schema("rules")).Validate(SampleRules.Json));

    [Theory]
    [MemberData(nameof(ReadableCells))]
    public async Task What_the_reader_reads_satisfies_the_schema(string feature, string cell)
    {
        var json = SampleRules.WithRules(SampleRules.Rule("R-001", $"\"{feature}\": \"{cell}\""));
        Assert.NotNull(RuleBookReader.Read(SampleRules.File(json), new DiagnosticBag()));
        Assert.Empty((await Schema("rules")).Validate(json));
    }

    [Theory]
    [MemberData(nameof(UnreadableCells))]
    public async Task What_the_reader_refuses_in_a_cell_the_schema_refuses_too(string feature, string cell) =>
        await AssertRefused(SampleRules.Rule("R-001", $"\"{feature}\": \"{cell}\""));

    [Theory]
    [MemberData(nameof(ChangedRules))]
    public async Task What_the_reader_refuses_in_a_rule_the_schema_refuses_too(string rule) => await AssertRefused(rule);

    [Fact]
    public async Task A_rule_on_waves_satisfies_the_schema()
    {
        var json = SampleRules.WithRules(SampleRules.Rule("R-001", "\"镇街极差\": \"> 5\"", ", \"subject\": \"调查\""));
        Assert.NotNull(RuleBookReader.Read(SampleRules.File(json), new DiagnosticBag()));
        Assert.Empty((await Schema("rules")).Validate(json));
    }

    [Theory]
    [InlineData("indicatorCells", "指标")]
    [InlineData("waveCells", "调查")]
    public void The_schema_names_and_explains_every_feature(string definition, string subject)
    {
        var kind = subject == "指标" ? SubjectKind.Indicator : SubjectKind.Wave;
        var cells = Open("rules").Child("definitions")!.Child(definition)!.Entries("properties");
        Assert.Equal(
            FeatureCatalog.All.Where(feature => feature.Subject == kind).Select(feature => (feature.Name, feature.Formula)),
            cells.Select(cell => (cell.Name, cell.Value.Members.First(member => member.Name == "description").Value.Text)));
    }

    [Theory]
    [InlineData("{ \"name\": \"甲\", \"class\": \"乙\", \"aliases\": [\"丙\"] }", true)]
    [InlineData("{ \"name\": \"甲\" }", false)]
    [InlineData("{ \"name\": \"\", \"class\": \"乙\" }", false)]
    [InlineData("{ \"name\": \"甲\", \"class\": \"乙\", \"alias\": [] }", false)]
    [InlineData("", false)]
    public async Task The_schema_of_indicators_agrees_with_its_reader(string indicators, bool valid)
    {
        var json = $$"""{ "version": "1", "indicators": [ {{indicators}} ], "groups": [ { "name": "丁", "head": "戊", "class": "己" } ] }""";
        Assert.Equal(valid, IndicatorCatalogReader.Read(SampleRules.File(json), new DiagnosticBag()) is not null);
        Assert.Equal(valid, (await Schema("indicators")).Validate(json).Count == 0);
    }

    private static async Task AssertRefused(string rule)
    {
        var json = SampleRules.WithRules(rule);
        Assert.Null(RuleBookReader.Read(SampleRules.File(json), new DiagnosticBag()));
        Assert.NotEmpty((await Schema("rules")).Validate(json));
    }

    private static Task<JsonSchema> Schema(string name) =>
        JsonSchema.FromJsonAsync(System.Text.Encoding.UTF8.GetString(Bytes(name)), TestContext.Current.CancellationToken);

    private static ObjectReader Open(string name) => ObjectReader.Open(new SourceFile(name, Bytes(name)), new DiagnosticBag())!;

    private static byte[] Bytes(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PingAnDocs.sln")))
            folder = folder.Parent;
        return File.ReadAllBytes(Path.Combine(folder.FullName, "templates", "speech", $"{name}.schema.json"));
    }
}
