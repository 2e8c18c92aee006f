using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;

namespace PingAnDocs.Tests.Data.Masking;

public class NameMaskTests
{
    [Fact]
    public void The_unit_and_its_bare_name_go_wherever_a_text_holds_them()
    {
        var masked = Masked("\"title\": \"在青山县平安青山建设推进会上的讲话\", \"speaker\": { \"post\": \"青山县委政法委书记\", \"name\": \"张三丰\" }");
        Assert.Equal("XX县", masked.Unit.Name);
        Assert.Equal("在XX县平安XX建设推进会上的讲话", masked.Occasion.Title);
        Assert.Equal("XX县委政法委书记", masked.Occasion.SpeakerPost);
        Assert.Equal("XXX", masked.Occasion.SpeakerName);
        Assert.Equal("XX县公安局", masked.Evidence[0].Source);
    }

    [Fact]
    public void Every_town_gets_one_alias_of_its_kind_in_every_place()
    {
        var towns = Masked("").Waves[0].Subunits!;
        Assert.Equal(towns.Leaders, [towns.Items[0].Name, towns.Items[2].Name]);
        Assert.Equal(3, towns.Items.Select(item => item.Name).Distinct().Count());
        Assert.Equal(["镇", "镇", "街道"], towns.Items.Select(item => item.Name[1..]));
        Assert.All(towns.Items, item => Assert.Contains(item.Name[0], "甲乙丙"));
    }

    [Fact]
    public void Hundreds_of_towns_all_get_aliases_of_their_own()
    {
        var items = string.Join(',', Enumerable.Range(0, 400).Select(number => $$"""{ "name": "第{{number}}镇", "value": 90 }"""));
        var towns = Mask(Survey("").Replace("\"items\": [", $"\"items\": [ {items},", StringComparison.Ordinal)).Waves[0].Subunits!;
        Assert.Equal(403, towns.Items.Select(item => item.Name).Distinct().Count());
    }

    [Fact]
    public void The_order_of_aliases_is_not_the_order_of_the_file()
    {
        var items = string.Join(',', Enumerable.Range(0, 22).Select(number => $$"""{ "name": "第{{number}}镇", "value": 90 }"""));
        var text = Survey("").Replace("\"items\": [", $"\"items\": [ {items},", StringComparison.Ordinal);
        Assert.NotEqual(NameMask.Of(Read(text), MaskLevel.Names).UnitsBelow, Mask(text).Waves[0].Subunits!.Items.Select(item => item.Name));
    }

    [Fact]
    public void A_name_that_is_also_a_word_of_the_survey_is_masked_only_as_a_whole()
    {
        var text = Survey("\"title\": \"在平安县深化平安建设推进会上的讲话\"").Replace("青山县", "平安县", StringComparison.Ordinal)
            .Replace("社会治安满意率", "平安建设知晓率", StringComparison.Ordinal);
        var masked = Mask(text);
        Assert.Equal("在XX县深化平安建设推进会上的讲话", masked.Occasion.Title);
        Assert.Equal("平安建设知晓率", masked.Waves[0].Indicators[0].Name);
    }

    [Fact]
    public void Without_a_mask_the_survey_is_the_same_object()
    {
        var survey = Read(Survey(""));
        Assert.Same(survey, NameMask.Of(survey, MaskLevel.None).Apply(survey));
    }

    private static Survey Masked(string occasion) => Mask(Survey(occasion));

    private static Survey Mask(string text)
    {
        var survey = Read(text);
        return NameMask.Of(survey, MaskLevel.Names).Apply(survey);
    }

    private static Survey Read(string text) => SurveyReader.Read(new SourceFile("青山县.json", Encoding.UTF8.GetBytes(text))).Survey!;

    private static string Survey(string occasion) => $$"""
        {
          "schema": "pingan-survey/1", "unit": { "name": "青山县", "level": "county" }, "occasion": { {{occasion}} },
          "surveys": [ {
            "id": "qingshan-2025", "name": "2025年度全市公众安全感调查",
            "indicators": [ { "name": "社会治安满意率", "unit": "%", "value": 92.31 } ],
            "subunits": {
              "kind": "镇（街道）", "scope": "全市", "leaders": ["城关镇", "东街街道"],
              "items": [ { "name": "城关镇", "value": 97.20 }, { "name": "南河镇", "value": 95.90 }, { "name": "东街街道", "value": 96.85 } ]
            }
          } ],
          "evidence": [ { "topic": "入室盗窃", "source": "青山县公安局", "figures": [ { "name": "警情同比", "value": 6.2, "unit": "%" } ] } ]
        }
        """;
}
