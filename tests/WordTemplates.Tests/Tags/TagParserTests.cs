namespace WordTemplates.Tests.Tags;

public class TagParserTests
{
    [Theory]
    [InlineData("{{甲}}", "Value 甲")]
    [InlineData("{{ 甲 . 乙 }}", "Value 甲.乙")]
    [InlineData("{{甲．乙：０．0}}", "Value 甲.乙:0.0")]
    [InlineData("{{甲．乙：0.0}}", "Value 甲.乙:0.0")]
    [InlineData("{{镇（街道）}}", "Value 镇（街道）")]
    [InlineData("{{“率 度”.'值'}}", "Value \"率 度\".值")]
    [InlineData("{{甲?:0.0}}", "Value 甲?:0.0")]
    [InlineData("{{甲：yyyy年？}}", "Value 甲?:yyyy年")]
    [InlineData("{{甲:（一）}}", "Value 甲:（一）")]
    [InlineData("{{甲:、|和}}", "Value 甲:、|和")]
    [InlineData("{{＃甲}}x{{／甲}}", "Section 甲")]
    [InlineData("{{＾甲}}x{{/}}", "Inverted 甲")]
    [InlineData("{{#甲 ＞＝ −１．５}}x{{/甲}}", "Test 甲")]
    [InlineData("{{^甲≤2}}x{{/甲}}", "InvertedTest 甲")]
    [InlineData("{{甲：0.00：待补}}", "Value 甲:0.00:待补")]
    [InlineData("{{甲:待补?}}", "Value 甲?:待补")]
    [InlineData("{{#甲：重新编号}}x{{/甲}}", "Section 甲:重新编号")]
    [InlineData("{{甲:重新编号}}", null)]
    [InlineData("{{^甲:列}}x{{/甲}}", null)]
    [InlineData("{{甲:0.00:0.0}}", null)]
    [InlineData("{{甲;乙}}", null)]
    [InlineData("{{甲 乙}}", null)]
    [InlineData("{{“甲}}", null)]
    [InlineData("{{甲.ToString()}}", null)]
    [InlineData("{{甲[0]}}", null)]
    [InlineData("{{__proto__}}", "Value __proto__")]
    [InlineData("{{${甲}}}", null)]
    [InlineData("{{甲+1}}", null)]
    [InlineData("{{#甲 > 1 > 2}}x{{/}}", null)]
    [InlineData("{{@别的}}", null)]
    public void A_tag_is_read_or_refused(string template, string? expected)
    {
        var tags = WordTemplate.Compile(Docx.Paragraphs(template)).Template?.Tags;
        Assert.Equal(expected, tags?.Select(tag => $"{tag.Kind} {tag.Path}{(tag.Optional ? "?" : "")}{(tag.Format.Length == 0 ? "" : ":" + tag.Format)}").Single());
    }
}
