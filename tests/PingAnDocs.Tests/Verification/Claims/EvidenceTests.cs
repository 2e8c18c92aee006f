using System.Text;
using System.Text.Json;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>Figures of other sources, read back from every place a wording may put them.</summary>
public class EvidenceTests
{
    [Fact]
    public void A_unit_no_survey_uses_leads_to_the_evidence_though_the_sentence_names_the_towns() =>
        Assert.Equal(["Value 举报线索与已反馈线索之差 16条"], Heard.In(["由各镇（街道）组织进村、进社区宣讲；线索承办单位对16条没有反馈的线索要主动说明办理情况，接受群众监督。"]));

    [Fact]
    public void The_noun_behind_a_figure_says_nothing_about_the_next() =>
        Assert.Equal(["Value 举报线索 37条", "Value 已反馈线索 21条"], Heard.In(["从办理看，37条举报线索已反馈21条。"]));

    /// <summary>Another name of the county hears other wordings of the same figures.</summary>
    [Theory]
    [InlineData("青山县")]
    [InlineData("云岭县")]
    [InlineData("柳川县")]
    [InlineData("东河县")]
    [InlineData("白石县")]
    public void The_shipped_county_with_evidence_is_released_under_any_name(string county)
    {
        var path = Directory.GetFiles(Repository.At("input"), "02-*.json").Single();
        var json = File.ReadAllText(path);
        var name = JsonDocument.Parse(json).RootElement.GetProperty("unit").GetProperty("name").GetString()!;
        Assert.NotEmpty(Walk.Document(Encoding.UTF8.GetBytes(json.Replace(name, county, StringComparison.Ordinal))));
    }
}
