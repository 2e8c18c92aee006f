using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class IndicatorCatalogReaderTests
{
    private const string Good = """
        { "$schema": "./indicators.schema.json", "version": "2026.1", "fallbackClass": "其他",
          "indicators": [ { "name": "社会治安满意率", "class": "治安", "aliases": ["公众安全感满意率"] }, { "name": "平安建设知晓率", "class": "知晓" } ],
          "groups": [ { "name": "政法队伍满意率", "head": "群众对政法队伍的满意率", "class": "队伍" } ] }
        """;

    [Fact]
    public void Names_classes_aliases_and_groups_are_read()
    {
        var (catalog, faults) = Read(Good);
        Assert.Empty(faults);
        Assert.Equal(["社会治安满意率", "平安建设知晓率"], catalog!.Indicators.Select(entry => entry.Name));
        Assert.Equal("社会治安满意率", catalog.Find("公众安全感满意率", "").Name);
        Assert.Equal("队伍", catalog.Find("公安系统", "政法队伍满意率").Class);
        Assert.Equal("其他", catalog.Find("新指标", "").Class);
        Assert.Equal("群众对政法队伍的满意率", catalog.GroupOf("政法队伍满意率")!.Head);
    }

    [Fact]
    public void Fallback_class_and_groups_may_be_left_out()
    {
        var (catalog, faults) = Read("""{ "version": "1", "indicators": [ { "name": "甲", "class": "乙" } ] }""");
        Assert.Empty(faults);
        Assert.Equal("其他", catalog!.FallbackClass);
        Assert.Empty(catalog.Groups);
    }

    [Theory]
    [InlineData("{ \"name\": \"甲\", \"class\": \"x\" }, { \"name\": \"甲\", \"class\": \"y\" }", "KT201", "列了两次")]
    [InlineData("{ \"name\": \"甲\", \"class\": \"x\", \"aliases\": [\"乙\"] }, { \"name\": \"乙\", \"class\": \"y\" }", "KT202", "同时属于“乙”和“甲”")]
    [InlineData("{ \"name\": \"甲\", \"class\": \"x\", \"aliases\": [\"丙\"] }, { \"name\": \"乙\", \"class\": \"y\", \"aliases\": [\"丙\"] }", "KT202", "同时属于“甲”和“乙”")]
    [InlineData("{ \"name\": \"甲\", \"class\": \"x\", \"aliases\": [\"丙\", \"丙\"] }", "KT202", "重复")]
    [InlineData("{ \"name\": \"甲\", \"class\": \"x\", \"aliases\": [\"甲\"] }", "KT202", "重复")]
    [InlineData("{ \"name\": \"甲\", \"class\": \"x\", \"aliases\": [\"\"] }", "KT204", "空项")]
    [InlineData("{ \"name\": \"甲\" }", "JS021", "class")]
    [InlineData("{ \"name\": \"甲\", \"class\": \"x\", \"alias\": [] }", "JS022", "aliases")]
    [InlineData("", "KT205", "任何指标")]
    public void A_fault_of_an_indicator_is_named_with_its_code(string indicators, string code, string said)
    {
        var (catalog, faults) = Read($$"""{ "version": "1", "indicators": [ {{indicators}} ] }""");
        Assert.Null(catalog);
        Assert.Contains(faults, fault => fault.Code == code && (fault.Message + fault.Hint).Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_listed_twice_and_a_missing_head_are_reported_together()
    {
        var (catalog, faults) = Read("""
            { "version": "1", "indicators": [ { "name": "甲", "class": "乙" } ],
              "groups": [ { "name": "丙", "head": "丁", "class": "x" },
                          { "name": "丙", "class": "x" } ] }
            """);
        Assert.Null(catalog);
        Assert.Equal(["JS021 3", "KT203 3"], faults.Select(fault => $"{fault.Code} {fault.Place.Line}"));
    }

    private static (IndicatorCatalog? Catalog, IReadOnlyList<Diagnostic> Faults) Read(string json)
    {
        var faults = new DiagnosticBag();
        return (IndicatorCatalogReader.Read(new SourceFile("indicators.json", Encoding.UTF8.GetBytes(json)), faults), faults.Items);
    }
}
