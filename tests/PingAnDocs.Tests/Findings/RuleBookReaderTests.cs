using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class RuleBookReaderTests
{
    private const string Strength = "\"then\": { \"strength\": \"S-UP\" }";
    private const string When = "\"when\": { \"同比\": \"> 0\" }";

    [Fact]
    public void The_sample_rules_are_read_without_a_fault()
    {
        var faults = new DiagnosticBag();
        var book = RuleBookReader.Read(SampleRules.File(SampleRules.Json), faults)!;
        Assert.Empty(faults.Items);
        Assert.Equal(("2026.1", 4, 5), (book.Version, book.MaxProblems, book.Rules.Count));
        var rule = book.Rules[0];
        Assert.Equal(("R-101", SubjectKind.Indicator, "T-SAT", Gravity.Heavy), (rule.Id, rule.Subject, rule.Outcome.Statement, rule.Outcome.Gravity));
        Assert.Equal(["指标类 满意率", "同比 < 0", "与全省差 < 0", "与全市差 < 0"], rule.Cells.Select(cell => $"{cell.Feature} {cell.Test.Text}"));
        Assert.Equal(["C-MOBILITY", "C-GRASSROOTS"], rule.Outcome.Causes);
        Assert.Equal("< 0", book.Rules[2].Cells[2].Test.Text);
    }

    [Fact]
    public void Test_values_may_be_numbers_texts_or_null()
    {
        var tests = SampleRules.Book().Rules[1].Tests;
        Assert.Equal(-0.65m, tests[0].Given["与全省差"]!.Number);
        Assert.Equal("认可率", tests[0].Given["指标类"]!.Word);
        Assert.Null(tests[1].Given["与全省差"]);
        Assert.Equal((true, null), (tests[0].Expect, tests[1].Expect));
    }

    [Fact]
    public void Limit_policy_subject_and_group_have_defaults()
    {
        var book = RuleBookReader.Read(SampleRules.File(SampleRules.WithRule($"{When}, {Strength}")), new DiagnosticBag())!;
        Assert.Equal(3, book.MaxProblems);
        Assert.Equal((SubjectKind.Indicator, "", 0), (book.Rules[0].Subject, book.Rules[0].ExclusiveGroup, book.Rules[0].Overrides.Count));
        Assert.Equal(("S-UP", ""), (book.Rules[0].Outcome.Strength, book.Rules[0].Outcome.Problem));
    }

    [Theory]
    [InlineData("\"when\": { \"与全市查\": \"< 0\" }", "KT103", "与全市差")]
    [InlineData("\"when\": { \"镇街极差\": \"> 5\" }", "KT103", "不属于指标")]
    [InlineData("\"subject\": \"调查\", \"when\": { \"同比\": \"< 0\" }", "KT103", "不属于调查")]
    [InlineData("\"when\": { \"同比\": \"<< 0\" }", "KT104", "看不懂")]
    [InlineData("\"when\": { \"同比\": 0 }", "KT104", "引号")]
    [InlineData("\"when\": { \"同比\": \"下降\" }", "KT105", "对词的")]
    [InlineData("\"when\": { \"指标类\": \"< 0\" }", "KT105", "对数字的")]
    [InlineData("\"when\": { \"位次段\": \"末尾\" }", "KT105", "前列、中游、靠后")]
    [InlineData("\"when\": { \"误差内\": \"非(对)\" }", "KT105", "没有“对”")]
    [InlineData("\"when\": { }", "KT106", "任何条件")]
    [InlineData("\"name\": \"\"", "JS013", "name")]
    [InlineData("\"subject\": \"镇街\", \"when\": { \"同比\": \"< 0\" }", "KT107", "镇街")]
    [InlineData("\"when\": { \"同比\": \"< 0\" }, \"overides\": []", "JS022", "overrides")]
    [InlineData("\"when\": { \"同比\": \"< 0\" }, \"overrides\": [\"101\"]", "KT101", "R-101")]
    [InlineData("\"when\": { \"同比\": \"< 0\" }, \"overrides\": [\"R-999\"]", "KT120", "R-999")]
    [InlineData("\"when\": { \"同比\": \"< 0\" }, \"overrides\": [\"R-001\"]", "KT121", "R-001")]
    public void A_fault_of_the_condition_is_named_with_its_code(string members, string code, string said) =>
        AssertFault(SampleRules.WithRule($"{members}, {Strength}"), code, said);

    [Theory]
    [InlineData("\"exclusiveGroup\": \"x\"", "KT108", "没有写结论")]
    [InlineData("\"then\": null", "KT108", "没有写结论")]
    [InlineData("\"then\": { \"severity\": \"重\", \"causes\": [\"C-X\"], \"measures\": [\"M-X\"] }", "KT108", "既没有问题")]
    [InlineData("\"then\": { \"strength\": \"S-UP\", \"severity\": \"重\" }", "KT108", "severity")]
    [InlineData("\"then\": { \"problem\": \"P-X\", \"severity\": \"严重\", \"causes\": [\"C-X\"], \"measures\": [\"M-X\"] }", "KT109", "严重")]
    [InlineData("\"then\": { \"problem\": \"P-X\", \"causes\": [\"C-X\"], \"measures\": [\"M-X\"] }", "KT109", "重、中、轻")]
    [InlineData("\"then\": { \"problem\": \"P-X\", \"severity\": \"重\", \"measures\": [\"M-X\"] }", "KT110", "原因")]
    [InlineData("\"then\": { \"problem\": \"P-X\", \"severity\": \"重\", \"causes\": [\"C-X\"], \"measures\": [] }", "KT110", "措施")]
    [InlineData("\"then\": { \"problem\": \"X\", \"severity\": \"重\", \"causes\": [\"C-X\"], \"measures\": [\"M-X\"] }", "KT101", "P-NAME")]
    [InlineData("\"then\": { \"problem\": \"P-X\", \"severity\": \"重\", \"causes\": [\"M-X\"], \"measures\": [\"M-X\"] }", "KT101", "C-NAME")]
    [InlineData("\"then\": { \"problem\": \"P-X\", \"severty\": \"重\", \"causes\": [\"C-X\"], \"measures\": [\"M-X\"] }", "JS022", "severity")]
    public void A_fault_of_the_outcome_is_named_with_its_code(string members, string code, string said) =>
        AssertFault(SampleRules.WithRule($"{When}, {members}"), code, said);

    [Theory]
    [InlineData("{ \"given\": { \"同必\": 1 }, \"expect\": true }", "KT103", "同比")]
    [InlineData("{ \"given\": { \"同比\": \"下降\" }, \"expect\": true }", "KT111", "同比")]
    [InlineData("{ \"given\": { \"同比\": true }, \"expect\": true }", "KT111", "同比")]
    [InlineData("{ \"given\": { \"指标类\": 5 }, \"expect\": true }", "KT111", "指标类")]
    [InlineData("{ \"given\": { \"误差内\": \"对\" }, \"expect\": true }", "KT111", "是、否")]
    [InlineData("{ \"given\": { \"同比\": 1 } }", "KT112", "expect")]
    [InlineData("{ \"given\": { \"同比\": 1 }, \"expect\": \"true\" }", "KT112", "expect")]
    [InlineData("{ \"given\": { \"同比\": 1 }, \"except\": true, \"expect\": true }", "JS022", "expect")]
    public void A_fault_of_a_test_is_named_with_its_code(string test, string code, string said) =>
        AssertFault(SampleRules.WithRule($"{When}, {Strength}, \"tests\": [ {test} ]"), code, said);

    [Theory]
    [InlineData("\"maxProblems\": 0", "KT113", "上限")]
    [InlineData("\"maxProblems\": 2.5", "KT113", "上限")]
    [InlineData("\"maxProblems\": 1000000000000", "KT113", "上限")]
    [InlineData("\"hitPolicy\": \"first\"", "KT114", "collect")]
    [InlineData("\"features\": [\"同比\", \"与全市查\"]", "KT103", "与全市差")]
    [InlineData("\"maxProblem\": 3", "JS022", "maxProblems")]
    public void A_fault_of_the_head_is_named_with_its_code(string member, string code, string said) => AssertFault(
        SampleRules.WithRules(SampleRules.Rule("R-001", "\"同比\": \"> 0\"")).Replace("\"version\": \"1\"", $"\"version\": \"1\", {member}", StringComparison.Ordinal), code, said);

    [Theory]
    [InlineData("""{ "version": "1", "rules": [] }""", "KT115")]
    [InlineData("""{ "version": "1" }""", "KT115")]
    [InlineData("""{ "rules": [] }""", "JS021")]
    [InlineData("[]", "JS020")]
    [InlineData("{", "JS010")]
    [InlineData("", "JS002")]
    public void A_file_without_rules_is_refused(string json, string code) => AssertFault(json, code, "");

    [Fact]
    public void Duplicate_ids_name_the_line_of_the_first()
    {
        var twice = SampleRules.WithRules(SampleRules.Rule("R-001", "\"同比\": \"> 0\""), SampleRules.Rule("R-001", "\"同比\": \"> 1\""));
        AssertFault(twice, "KT102", "第1行");
    }

    [Fact]
    public void A_longer_cycle_of_overrides_is_reported_once()
    {
        var rules = new[] { ("R-001", "R-002"), ("R-002", "R-003"), ("R-003", "R-001"), ("R-004", "R-001") }
            .Select(pair => SampleRules.Rule(pair.Item1, "\"同比\": \"> 0\"", $", \"overrides\": [\"{pair.Item2}\"]"));
        var fault = Assert.Single(Faults(SampleRules.WithRules([.. rules])), fault => fault.Code == "KT121");
        Assert.Contains("R-001、R-002、R-003。", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_come_at_once_with_their_places_in_the_order_of_the_file()
    {
        var faults = Faults("""
            { "version": "1",
              "rules": [
                { "id": "101", "name": "某规则", "why": "示例",
                  "when": { "同笔": "< 0",
                            "指标类": "> 0" },
                  "then": { "problem": "P-X", "severity": "大",
                            "causes": ["C-X"], "measures": [] } } ] }
            """);
        Assert.Equal(
            ["KT101 3 $.rules[0].id", "KT103 4 $.rules[0].when.同笔", "KT105 5 $.rules[0].when.指标类", "KT109 6 $.rules[0].then.severity", "KT110 7 $.rules[0].then.measures"],
            faults.Select(fault => $"{fault.Code} {fault.Place.Line} {fault.Place.Path.Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void Faults_of_another_file_in_the_same_bag_do_not_refuse_this_one()
    {
        var bag = new DiagnosticBag();
        Assert.Null(RuleBookReader.Read(SampleRules.File("{"), bag));
        Assert.NotNull(RuleBookReader.Read(SampleRules.File(SampleRules.Json), bag));
    }

    private static void AssertFault(string json, string code, string said)
    {
        var fault = Faults(json).FirstOrDefault(fault => fault.Code == code);
        Assert.True(fault is not null, string.Join('\n', Faults(json)));
        Assert.Contains(said, fault.Message + fault.Found + fault.Expected + fault.Hint, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Faults(string json)
    {
        var faults = new DiagnosticBag();
        Assert.Null(RuleBookReader.Read(SampleRules.File(json), faults));
        return faults.Items;
    }
}
