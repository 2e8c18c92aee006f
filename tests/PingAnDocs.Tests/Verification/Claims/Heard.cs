using System.Globalization;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>Reads sentences about one invented county: two surveys, towns, evidence. No figure of it is known to the reader, only the names.</summary>
internal static class Heard
{
    private const string Json = """
        { "schema": "pingan-survey/1", "unit": { "name": "青山县", "level": "county" },
          "comparators": { "province": { "name": "全省" }, "city": { "name": "全市" } },
          "surveys": [
            { "id": "p", "name": "2025年度全省公众安全感调查", "short": "省级调查", "period": "2025年度", "base": "上年",
              "indicators": [
                { "name": "社会治安满意率", "unit": "%", "value": 92.31 }, { "name": "扫黑除恶认可率", "unit": "%", "value": 90.84 },
                { "name": "平安建设知晓率", "unit": "%", "value": 88.47 }, { "name": "扫黑除恶知晓率", "unit": "%", "value": 86.15 },
                { "name": "公安系统", "group": "政法队伍满意率", "unit": "%", "value": 95.62 }, { "name": "交警系统", "group": "政法队伍满意率", "unit": "%", "value": 94.88 },
                { "name": "司法行政系统", "group": "政法队伍满意率", "unit": "%", "value": 94.20 } ] },
            { "id": "c", "name": "2025年度全市公众安全感调查", "short": "市级调查", "period": "2025年度", "base": "上年",
              "indicators": [ { "name": "公众安全感满意率", "unit": "%", "value": 94.05 }, { "name": "平安建设知晓率", "unit": "%", "value": 90.33 } ],
              "subunits": { "kind": "镇（街道）", "scope": "全市", "count": 128, "within": 10, "leaders": ["城关镇", "东街街道"],
                "items": [ { "name": "城关镇", "value": 97.2 }, { "name": "东街街道", "value": 96.9 }, { "name": "北塬镇", "value": 88.1 } ] } } ],
          "evidence": [
            { "topic": "入室盗窃", "source": "县公安局", "figures": [ { "name": "入室盗窃警情同比", "value": 6.2, "unit": "%" }, { "name": "夜间占比", "value": 41.3, "unit": "%" } ] },
            { "topic": "涉黑涉恶线索", "source": "县扫黑办", "figures": [ { "name": "举报线索", "value": 37, "unit": "条" }, { "name": "已反馈线索", "value": 21, "unit": "条" } ] } ] }
        """;

    private static readonly Vocabulary Names = Vocabulary.Of(
        SurveyReader.Read(new SourceFile("青山县.json", Encoding.UTF8.GetBytes(Json))).Survey!, WholeKit.Read().Indicators);

    /// <summary>What is heard in these paragraphs, a line each.</summary>
    public static IReadOnlyList<string> In(params IReadOnlyList<string> paragraphs)
    {
        var reading = ClaimReader.Read(SpokenStory.Of(paragraphs), Names);
        return [.. reading.Claims.Select(Line), .. reading.Unread.Select(place => $"unread {place.Start}+{place.Length}")];
    }

    private static string Line(Claim claim)
    {
        string[] parts =
        [
            claim.Kind.ToString(), claim.Wave, claim.Subject, claim.Comparator, claim.Earlier ? "earlier" : "",
            claim.Sign switch { > 0 => "+", < 0 => "-", 0 => "=", _ => "" }
                + (claim.Masked ? "XX" : claim.Value?.ToString(CultureInfo.InvariantCulture) ?? "") + (claim.Value is null && !claim.Masked ? "" : claim.Unit),
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
