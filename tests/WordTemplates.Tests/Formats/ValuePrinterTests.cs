namespace WordTemplates.Tests.Formats;

public class ValuePrinterTests
{
    [Theory]
    [InlineData("{{n}}", "1234.50")]
    [InlineData("{{n:0.0}}", "1234.5")]
    [InlineData("{{n:0}}", "1235")]
    [InlineData("{{n：#,##0.000}}", "1,234.500")]
    [InlineData("{{m:0.00}}", "-0.13")]
    [InlineData("{{m:0.00;0.00}}", "0.13")]
    [InlineData("{{m:+0.0;-0.0}}", "-0.1")]
    [InlineData("{{m:0}}", "0")]
    public void A_number_keeps_its_decimals_unless_a_format_says_otherwise(string template, string expected) =>
        Check.Becomes(template, expected, ("n", 1234.50m), ("m", -0.125m));

    [Theory]
    [InlineData(1, "（一）|一是|①|1.")]
    [InlineData(10, "（十）|十是|⑩|10.")]
    [InlineData(12, "（十二）|十二是|⑫|12.")]
    [InlineData(21, "（二十一）|二十一是|㉑|21.")]
    [InlineData(40, "（四十）|四十是|㊵|40.")]
    public void Ordinals_are_written_as_their_sample(int number, string expected) =>
        Check.Becomes("{{n:（一）}}|{{n:一是}}|{{n:①}}|{{n:1.}}", expected, ("n", number));

    [Theory]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1005, "一千零五")]
    [InlineData(1050, "一千零五十")]
    [InlineData(9999, "九千九百九十九")]
    public void Large_ordinals_are_written_out(int number, string expected) => Check.Becomes("{{n:一}}", expected, ("n", number));

    [Theory]
    [InlineData("{{d}}", "2026年3月5日")]
    [InlineData("{{d:yyyy年MM月dd日}}", "2026年03月05日")]
    [InlineData("{{d:yy/M/d}}", "26/3/5")]
    [InlineData("{{d：yyyy-MM-dd}}", "2026-03-05")]
    public void A_date_is_printed_by_its_pattern(string template, string expected) => Check.Becomes(template, expected, ("d", new DateOnly(2026, 3, 5)));

    [Theory]
    [InlineData("{{a:、}}", "甲、乙、丙")]
    [InlineData("{{a：、|和}}", "甲、乙和丙")]
    [InlineData("{{a:，以及}}", "甲，以及乙，以及丙")]
    public void A_list_is_joined_by_its_separator(string template, string expected) => Check.Becomes(template, expected, ("a", new[] { "甲", "乙", "丙" }));

    [Theory]
    [InlineData("{{列表}}", "WT302")]
    [InlineData("{{组}}", "WT302")]
    [InlineData("{{是}}", "WT302")]
    [InlineData("{{文:0.0}}", "WT302")]
    [InlineData("{{数:yyyy年}}", "WT302")]
    [InlineData("{{数:（一）}}", "WT302")]
    [InlineData("{{空:、}}", "WT301")]
    [InlineData("{{#文 > 1}}x{{/}}", "WT303")]
    [InlineData("{{#数 = \"1\"}}x{{/}}", "WT303")]
    public void A_value_that_does_not_fit_its_tag_is_a_fault(string template, string code) =>
        Assert.Equal(code, Assert.Single(Check.NotRendered(template, ("列表", new[] { "x" }), ("空", Array.Empty<string>()), ("组", Given.Data()), ("是", true), ("文", "x"), ("数", 1.5m))).Code);
}
