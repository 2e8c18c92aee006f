using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Narration.Realisation;

/// <summary>A composite is reported first, its parts after it, and the lowest part is named; which indicators these are, the kit says.</summary>
public class PartsRealiserTests
{
    [Fact]
    public void The_composite_comes_first_wherever_the_file_has_it()
    {
        var paragraphs = SectionOne(("反诈工作满意度", "80.10"), ("群众安全感", "88.20"), ("综合得分", "85.00"), ("夜间出行放心度", "79.00"));
        Assert.Contains("综合得分", paragraphs[1], StringComparison.Ordinal);
        Assert.DoesNotContain("群众安全感", paragraphs[1], StringComparison.Ordinal);
        Assert.Contains("反诈工作满意度", paragraphs[2], StringComparison.Ordinal);
        Assert.Contains("夜间出行放心度", paragraphs[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80.10", "88.20", "反诈工作满意度")]
    [InlineData("88.20", "80.10", "群众安全感")]
    public void The_lowest_part_is_named_with_its_value(string fraud, string safety, string lowest)
    {
        var parts = SectionOne(("综合得分", "70.00"), ("反诈工作满意度", fraud), ("群众安全感", safety))[2];
        Assert.Matches($"(其中|最低的是|中，){lowest}(最低)?，为80.10分", parts);
    }

    [Fact]
    public void Parts_that_share_the_lowest_value_are_named_together() =>
        Assert.Matches("反诈工作满意度、公安工作满意度(最低)?，为80.10分", SectionOne(("综合得分", "85.00"), ("反诈工作满意度", "80.10"), ("公安工作满意度", "80.10"), ("群众安全感", "88.20"))[2]);

    [Fact]
    public void Where_all_parts_are_equal_none_is_lowest() =>
        Assert.DoesNotContain("最低", SectionOne(("综合得分", "85.00"), ("反诈工作满意度", "80.10"), ("群众安全感", "80.10"))[2], StringComparison.Ordinal);

    [Fact]
    public void A_composite_without_parts_in_the_survey_is_an_indicator_like_others() =>
        Assert.Contains("综合得分", Assert.Single(SectionOne(("综合得分", "85.00"), ("夜间出行放心度", "79.00"))[..1]), StringComparison.Ordinal);

    private static List<string> SectionOne(params (string Name, string Value)[] indicators)
    {
        var list = string.Join(',', indicators.Select(item => $$"""{ "name": "{{item.Name}}", "unit": "分", "value": "{{item.Value}}" }"""));
        var json = $$"""{ "unit": { "name": "青山县", "level": "county" }, "surveys": [ { "name": "全省调查", "indicators": [ {{list}} ] } ] }""";
        var result = DocumentPipeline.Run(new SourceFile("青山县.json", Encoding.UTF8.GetBytes(json)), WholeKit.Read("guangdong"));
        Assert.Equal(PipelineStatus.Released, result.Status);
        return [.. result.Speech!.Narrative.Sections[0].Paragraphs.Select(paragraph => paragraph.Text)];
    }
}
