using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Narration.Realisation;

/// <summary>Many units below often share the highest value: then a list of the best, or a single best one, would be untrue or endless.</summary>
public class SubunitTiesTests
{
    [Fact]
    public void Where_most_share_the_first_place_the_best_are_not_listed_and_none_is_called_the_highest()
    {
        var text = SectionOne("fujian", "100", "100", "100", "100", "100", "100", "100", "97.5", "95.0", "92.5");
        Assert.DoesNotContain("甲", text, StringComparison.Ordinal);
        Assert.DoesNotContain("庚", text, StringComparison.Ordinal);
        Assert.Contains("辛镇（97.5%）、壬镇（95.0%）、癸镇（92.5%）", text, StringComparison.Ordinal);
        Assert.Matches("7个达到100%.*最低的?为92\\.5%", text);
    }

    [Fact]
    public void Two_that_share_the_first_place_are_both_named_as_the_highest() =>
        Assert.Matches("最高的?(是)?甲镇、乙镇|甲镇、乙镇最高", SectionOne("speech", "99.0", "99.0", "97.0", "96.0"));

    private static string SectionOne(string kit, params string[] values)
    {
        var items = string.Join(',', values.Select((value, index) => $$"""{ "name": "{{"甲乙丙丁戊己庚辛壬癸"[index]}}镇", "value": "{{value}}" }"""));
        var json = $$"""
            { "unit": { "name": "青山县", "level": "county" }, "surveys": [ { "name": "全省调查",
              "indicators": [ { "name": "群众安全感率", "unit": "%", "value": "97.2" } ], "subunits": { "kind": "镇", "items": [ {{items}} ] } } ] }
            """;
        var result = DocumentPipeline.Run(new SourceFile("青山县.json", Encoding.UTF8.GetBytes(json)), WholeKit.Read(kit));
        Assert.Equal(PipelineStatus.Released, result.Status);
        return string.Concat(result.Speech!.Narrative.Sections[0].Paragraphs.Select(paragraph => paragraph.Text));
    }
}
