using PingAnDocs.Findings;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Tests.Findings.UnaryTests;

public class UnaryTestParserTests
{
    [Theory]
    [InlineData("-", "-")]
    [InlineData("－", "-")]
    [InlineData("< 0", "< 0")]
    [InlineData("<0", "< 0")]
    [InlineData("＜ ０．５０", "< 0.50")]
    [InlineData("＜＝－0.50", "<= -0.50")]
    [InlineData("≤ 3", "<= 3")]
    [InlineData("≥3", ">= 3")]
    [InlineData("＞= 10", ">= 10")]
    [InlineData("> −0.1", "> -0.1")]
    [InlineData("= 0.00", "= 0.00")]
    [InlineData("[-0.5..0)", "[-0.5..0)")]
    [InlineData("（ -0.5 .. 0 ］", "(-0.5..0]")]
    [InlineData("[3..3]", "[3..3]")]
    [InlineData("满意率", "满意率")]
    [InlineData("甲， 乙、丙,甲", "甲,乙,丙")]
    [InlineData("非（甲，乙）", "非(甲,乙)")]
    [InlineData("非(镇（街道）)", "非(镇（街道）)")]
    [InlineData("非正常上访率", "非正常上访率")]
    [InlineData("2025年度全省", "2025年度全省")]
    [InlineData(" 缺失 ", "缺失")]
    [InlineData("有值", "有值")]
    public void A_cell_is_stored_in_its_canonical_form(string cell, string canonical)
    {
        var parse = UnaryTestParser.Parse(cell);
        Assert.Equal("", parse.Fault);
        Assert.Equal(canonical, parse.Test!.Text);
        Assert.Equal(parse.Test.Text, UnaryTestParser.Parse(parse.Test.Text).Test!.Text);
    }

    [Theory]
    [InlineData("", "空的")]
    [InlineData("　", "空的")]
    [InlineData("<", "应是一个数")]
    [InlineData("< 甲", "应是一个数")]
    [InlineData("< 1e5", "应是一个数")]
    [InlineData("< 1,000", "应是一个数")]
    [InlineData("< .5", "应是一个数")]
    [InlineData("< 0 > 1", "应是一个数")]
    [InlineData("= 99999999999999999999999999999999", "应是一个数")]
    [InlineData("[", "不是区间")]
    [InlineData("[)", "不是区间")]
    [InlineData("[1..2", "不是区间")]
    [InlineData("[1..2..3]", "不是区间")]
    [InlineData("[0...5]", "不是区间")]
    [InlineData("[甲..乙]", "“甲”不是数")]
    [InlineData("[2..1]", "没有任何数")]
    [InlineData("[1..1)", "没有任何数")]
    [InlineData("5", "= 5")]
    [InlineData("甲,5", "= 5")]
    [InlineData("甲,,乙", "空项")]
    [InlineData("非()", "空项")]
    [InlineData("非(甲", "右括号")]
    [InlineData("甲,缺失", "单独写")]
    [InlineData("甲,-", "单独写")]
    [InlineData("甲 < 0", "比较符号")]
    public void A_cell_that_makes_no_sense_is_refused_with_the_reason(string cell, string reason)
    {
        var parse = UnaryTestParser.Parse(cell);
        Assert.Null(parse.Test);
        Assert.Contains(reason, parse.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("< 0", "-0.01", true)]
    [InlineData("< 0", "0.00", false)]
    [InlineData("<= -0.50", "-0.50", true)]
    [InlineData("<= -0.50", "-0.49", false)]
    [InlineData("> 0", "0", false)]
    [InlineData(">= 0", "0.0", true)]
    [InlineData("= 0.5", "0.50", true)]
    [InlineData("= 0.5", "0.51", false)]
    [InlineData("[-0.5..0)", "-0.5", true)]
    [InlineData("[-0.5..0)", "0", false)]
    [InlineData("(-0.5..0]", "-0.50", false)]
    [InlineData("(-0.5..0]", "0", true)]
    [InlineData("甲,乙", "乙", true)]
    [InlineData("甲,乙", "丙", false)]
    [InlineData("非(甲,乙)", "乙", false)]
    [InlineData("非(甲,乙)", "丙", true)]
    [InlineData("-", "丙", true)]
    [InlineData("有值", "0", true)]
    [InlineData("缺失", "0", false)]
    public void A_known_value_is_answered_yes_or_no(string cell, string value, bool expected) =>
        Assert.Equal(expected, UnaryTestParser.Parse(cell).Test!.Evaluate(Value(value)));

    [Theory]
    [InlineData("-", true)]
    [InlineData("缺失", true)]
    [InlineData("有值", false)]
    [InlineData("< 0", null)]
    [InlineData("[0..1]", null)]
    [InlineData("甲", null)]
    [InlineData("非(甲)", null)]
    public void A_missing_value_is_never_taken_for_zero(string cell, bool? expected) =>
        Assert.Equal(expected, UnaryTestParser.Parse(cell).Test!.Evaluate(null));

    [Theory]
    [InlineData("<= -0.50", "-0.49", "差0.01未达")]
    [InlineData("> 0", "-0.12", "差0.12未达")]
    [InlineData("< 0", "0.00", "恰为界值，未达")]
    [InlineData("[1..2]", "3.5", "差1.5未达")]
    [InlineData("甲", "乙", "")]
    public void A_failing_value_says_how_far_away_it_is(string cell, string value, string distance) =>
        Assert.Equal(distance, UnaryTestParser.Parse(cell).Test!.Distance(Value(value)));

    private static FeatureValue Value(string text) =>
        PingAnDocs.Data.Json.NumberReader.Parse(text) is { } number ? new FeatureValue(number, "", []) : new FeatureValue(null, text, []);
}
