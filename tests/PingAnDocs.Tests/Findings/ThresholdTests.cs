using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Wording;
using PingAnDocs.KitForm;

namespace PingAnDocs.Tests.Findings;

/// <summary>Named thresholds: read once, used in cells and tests, shown with name and number.</summary>
public class ThresholdTests
{
    private const string Spread = """{ "name": "差距明显", "value": 3, "unit": "个百分点", "why": "示例" }""";
    private const string Rise = """{ "name": "升得多", "value": "0.50", "why": "示例" }""";
    private static readonly IndicatorCatalog OneClass = new([new IndicatorEntry("社会治安满意率", "治安", [])], [], "治安");

    [Fact]
    public void A_name_in_a_cell_stands_for_its_number()
    {
        var book = Read(Book(Rule("\"同比\": \"＞＝ 升得多\", \"与全省差\": \"[-1 .. 差距明显)\"")));
        Assert.Equal(["差距明显 3 个百分点", "升得多 0.50 "], book.Thresholds.All.Select(item => $"{item.Name} {item.Value} {item.Unit}"));
        Assert.Equal([">= 0.50（升得多）", "[-1..3（差距明显）)"], book.Rules[0].Cells.Select(cell => cell.Test.Text));
        Assert.Equal([true, false], new[] { 0.5m, 0.49m }.Select(value => book.Rules[0].Cells[0].Test.Evaluate(new FeatureValue(value, "", []))));
        Assert.Equal([true, false], new[] { 2.99m, 3m }.Select(value => book.Rules[0].Cells[1].Test.Evaluate(new FeatureValue(value, "", []))));
    }

    [Theory]
    [InlineData("\"升得多\"", "0.50")]
    [InlineData("\"升得多-0.01\"", "0.49")]
    [InlineData("\"升得多 ＋ １\"", "1.50")]
    [InlineData("\"-0.01\"", "-0.01")]
    public void A_test_may_give_a_value_beside_a_threshold(string value, string number) => Assert.Equal(
        decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
        Read(Book(Rule("\"同比\": \">= 升得多\"", Tests($"{value} true")))).Rules[0].Tests[0].Given["同比"]!.Number);

    [Fact]
    public void Tests_beside_a_named_threshold_satisfy_the_lint_whatever_its_number()
    {
        foreach (var value in new[] { "3", "2.50", "-4" })
        {
            var book = Book(Rule("\"同比\": \">= 差距明显\"", Tests("\"差距明显\" true, \"差距明显-0.01\" false"))).Replace("\"value\": 3", $"\"value\": {value}", StringComparison.Ordinal);
            Assert.Empty(RuleLint.Check(Read(book), OneClass));
            Assert.All(RuleTestRunner.Run(Read(book)), result => Assert.True(result.Passed, result.Explanation));
        }
    }

    [Theory]
    [InlineData("\"同比\": \">= 升得多\"", "0 false", "“同比”为升得多，", "“同比”为升得多-0.01，")]
    [InlineData("\"低于平均数\": \"> 差距明显\"", "0 false", "“低于平均数”为差距明显+1，", "“低于平均数”为差距明显，")]
    public void A_missing_test_is_proposed_by_the_name(string cell, string test, params string[] proposed)
    {
        var hints = RuleLint.Check(Read(Book(Rule(cell, Tests(test, cell.Split('"')[1])))), OneClass).Where(fault => fault.Code == "KT125").Select(fault => fault.Hint).ToList();
        Assert.Equal(proposed.Length, hints.Count);
        Assert.All(proposed, words => Assert.Contains(hints, hint => hint.Contains(words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"同比\": \">= 差距明显\"", "任何指标同比提升不少于3（差距明显）")]
    [InlineData("\"与全省差\": \"< 差距明显\"", "任何指标与全省差小于3（差距明显）")]
    [InlineData("\"低于平均数\": \">= 差距明显\"", "任何指标低于平均数不小于3（差距明显）")]
    public void The_sentence_of_a_rule_shows_number_and_name(string cell, string sentence) =>
        Assert.Equal(sentence, ConditionSentence.Of(Read(Book(Rule(cell))).Rules[0]));

    [Fact]
    public void A_threshold_of_one_or_zero_still_shows_its_name()
    {
        var one = Book(Rule("\"低于平均数\": \">= 差距明显\", \"同比\": \"> 升得多\"")).Replace("\"value\": 3", "\"value\": 1", StringComparison.Ordinal).Replace("0.50", "0", StringComparison.Ordinal);
        Assert.Equal("任何指标低于平均数不小于1（差距明显），且同比大于0（升得多）", ConditionSentence.Of(Read(one).Rules[0]));
    }

    [Theory]
    [InlineData("""{ "name": "3个点", "value": 3, "why": "示例" }""", "KT141", "以汉字或字母开头")]
    [InlineData("""{ "name": "差距-明显", "value": 3, "why": "示例" }""", "KT141", "只能用")]
    [InlineData("""{ "name": "差距（大）", "value": 3, "why": "示例" }""", "KT141", "只能用")]
    [InlineData("""{ "name": "缺失", "value": 3, "why": "示例" }""", "KT141", "条件里的取值")]
    [InlineData("""{ "name": "靠后", "value": 3, "why": "示例" }""", "KT141", "条件里的取值")]
    [InlineData("""{ "name": "镇街极差", "value": 3, "why": "示例" }""", "KT141", "特征的名称")]
    [InlineData("""{ "name": "差别大", "why": "示例" }""", "KT141", "数值")]
    [InlineData("""{ "name": "差别大", "value": null, "why": "示例" }""", "KT141", "数值")]
    [InlineData("""{ "name": "差别大", "value": "三", "why": "示例" }""", "JS", "三")]
    [InlineData("""{ "name": "差别大", "value": 3 }""", "JS021", "why")]
    [InlineData("""{ "value": 3, "why": "示例" }""", "JS021", "name")]
    [InlineData("""{ "name": "差别大", "vaule": 3, "value": 3, "why": "示例" }""", "JS022", "value")]
    [InlineData("""{ "name": "差距明显", "value": 4, "why": "示例" }""", "KT142", "第2行")]
    public async Task A_fault_of_an_entry_is_told_once_at_its_place_and_the_schema_refuses_it_too(string entry, string code, string said)
    {
        var json = Book(Rule("\"同比\": \">= 差别大\""), Spread, entry);
        var fault = Assert.Single(Faults(json), fault => fault.Code is not "KT143");
        Assert.StartsWith(code, fault.Code, StringComparison.Ordinal);
        Assert.StartsWith("$.thresholds[1]", fault.Place.Path, StringComparison.Ordinal);
        Assert.Equal(3, fault.Place.Line);
        Assert.Contains(said, fault.Message + fault.Found + fault.Expected + fault.Hint, StringComparison.Ordinal);
        if (code != "KT142") Assert.NotEmpty((await Schema()).Validate(json));
    }

    [Fact]
    public void Cells_and_tests_with_the_name_of_a_faulty_threshold_are_not_blamed() => Assert.Equal(
        ["KT141"], Faults(Book(Rule("\"同比\": \">= 差别大\"", Tests("\"差别大-1\" false")), """{ "name": "差别大", "why": "示例" }""")).Select(fault => fault.Code));

    [Theory]
    [InlineData("\"同比\": \">= 差距明现\"", "差距明显", "是不是想写“差距明显”")]
    [InlineData("\"同比\": \"[0..差距明现)\"", "差距明显", "是不是想写“差距明显”")]
    [InlineData("\"同比\": \">= 别的名称\"", "", "已有的阈值：差距明显、升得多")]
    public void An_unknown_name_in_a_cell_is_told_with_the_nearest(string cell, string nearest, string hint)
    {
        var fault = Assert.Single(Faults(Book(Rule(cell))));
        Assert.Equal(("KT143", nearest), (fault.Code, fault.Expected));
        Assert.StartsWith("$.rules[0].when", fault.Place.Path, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"差距明现+1\"", "KT143", "差距明显")]
    [InlineData("\"差距明显-0.01-1\"", "KT111", "阈值的名称")]
    [InlineData("\"差距明显*2\"", "KT111", "阈值的名称")]
    [InlineData("\"差距明显-\"", "KT111", "阈值的名称")]
    public void A_value_of_a_test_that_says_no_number_is_told(string value, string code, string said)
    {
        var fault = Assert.Single(Faults(Book(Rule("\"同比\": \">= 差距明显\"", Tests($"{value} true")))));
        Assert.Equal(code, fault.Code);
        Assert.Contains(said, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_threshold_called_like_a_class_of_the_kit_is_an_error()
    {
        var book = Read(Book(Rule("\"同比\": \">= 治安\""), """{ "name": "治安", "value": 3, "why": "示例" }"""));
        var fault = Assert.Single(RuleChecks.Check(book, OneClass), fault => fault.Code == "KT141");
        Assert.Contains("指标类", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_reads_what_the_reader_reads()
    {
        var json = Book(Rule("\"同比\": \"＞＝ 升得多\", \"与全省差\": \"[-1 .. 差距明显)\"", Tests("\"升得多-0.01\" false, \"升得多\" true, \"升得多 ＋ １\" true")));
        Assert.NotNull(Read(json));
        Assert.Empty((await Schema()).Validate(json));
    }

    [Fact]
    public void The_canonical_form_keeps_names_and_orders_the_members_of_a_threshold()
    {
        const string Written = """{"rules":[{"id":"R-001","when":{"同比":"＞＝升得多"}}],"thresholds":[{"why":"示例","name":"升得多","value":0.50}]}""";
        var formed = Encoding.UTF8.GetString(CanonicalJson.Of(SampleRules.File(Written), new DiagnosticBag())!);
        Assert.Equal(
            """{ "thresholds": [ { "name": "升得多", "value": 0.50, "why": "示例" } ], "rules": [ { "id": "R-001", "when": { "同比": ">= 升得多" } } ] }""",
            string.Join(' ', formed.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Book(string rule, params string[] thresholds) =>
        $$"""{ "version": "1", "thresholds": [{{"\n"}}{{string.Join(",\n", thresholds.Length == 0 ? [Spread, Rise] : thresholds)}} ], "rules": [ {{rule}} ] }""";

    private static string Rule(string cells, string more = "") => SampleRules.Rule("R-001", cells, more);

    private static string Tests(string tests, string feature = "同比") =>
        $", \"tests\": [ {string.Join(", ", tests.Split(", ").Select(test => $$"""{ "given": { "{{feature}}": {{test[..test.LastIndexOf(' ')]}} }, "expect": {{test[(test.LastIndexOf(' ') + 1)..]}} }"""))} ]";

    private static RuleBook Read(string json)
    {
        var faults = new DiagnosticBag();
        var book = RuleBookReader.Read(SampleRules.File(json), faults);
        Assert.True(book is not null, string.Join('\n', faults.Items));
        return book;
    }

    private static IReadOnlyList<Diagnostic> Faults(string json)
    {
        var faults = new DiagnosticBag();
        Assert.Null(RuleBookReader.Read(SampleRules.File(json), faults));
        return faults.Items;
    }

    private static Task<NJsonSchema.JsonSchema> Schema() => NJsonSchema.JsonSchema.FromJsonAsync(
        File.ReadAllText(Path.Combine(WholeKit.Folder, "rules.schema.json")), TestContext.Current.CancellationToken);
}
