using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

/// <summary>Survey files for tests of this stage.</summary>
internal static class Samples
{
    /// <summary>A file that uses every member of the format.</summary>
    public const string Full = """
        {
          "schema": "pingan-survey/1",
          "unit": { "name": "青山县", "level": "county", "self": "我县" },
          "occasion": {
            "title": "在全县平安建设工作会议上的讲话",
            "speaker": { "post": "县委常委、政法委书记", "name": "张某" },
            "date": "2026-11-20", "salutation": "同志们",
            "publishedBy": "市委政法委", "publishedOn": "年初", "horizon": "年底前"
          },
          "comparators": { "province": { "name": "全省" }, "city": { "name": "全市" } },
          "surveys": [
            {
              "id": "province-2025", "name": "2025年度全省公众安全感调查", "short": "省级调查",
              "period": "2025年度", "base": "上年", "sampleSize": 200, "decimals": 2,
              "indicators": [
                {
                  "name": "社会治安满意率", "unit": "%",
                  "value": 92.31, "previous": 92.43, "change": -0.12,
                  "averages": { "province": 93.1, "city": 92.59 },
                  "gaps": { "province": -0.79, "city": "-0.28" },
                  "averageChanges": { "city": 1.16 }, "previousAverages": { "city": 91.43 },
                  "standing": { "nation": "above" },
                  "ranks": [ { "scope": "全市", "position": 4, "of": 11, "previous": 6, "tied": false } ],
                  "history": [ { "period": "2023年度", "value": 92.10 } ]
                },
                { "name": "公安系统", "group": "政法队伍满意率", "unit": "%", "base": "上半年", "comparable": true, "gaps": { "province": 1.13, "city": 0.5 } }
              ],
              "subunits": {
                "kind": "镇（街道）", "scope": "全市", "count": 173, "within": 10, "leaders": ["城关镇"],
                "items": [ { "name": "城关镇", "value": 97.20, "previous": 96.10, "rank": 3, "previousRank": 30 } ]
              }
            }
          ],
          "evidence": [
            { "topic": "入室盗窃", "source": "县公安局", "figures": [ { "name": "入室盗窃警情同比", "value": 6.2, "unit": "%" } ] }
          ]
        }
        """;

    /// <summary>A survey of one wave with one indicator that has these members besides name and unit.</summary>
    public static string OfIndicator(string members, string waveMembers = "") =>
        $$"""{"schema":"pingan-survey/1","unit":{"name":"青山县"},"surveys":[{"name":"省级调查"{{waveMembers}},"indicators":[{"name":"甲率","unit":"%"{{members}}}]}]}""";

    public static SurveyReading Read(string json) => SurveyReader.Read(new SourceFile("county.json", Encoding.UTF8.GetBytes(json)));

    /// <summary>Reads a file that must give no diagnostic at all.</summary>
    public static Survey Survey(string json)
    {
        SurveyReading reading = Read(json);
        Assert.Empty(reading.Diagnostics);
        Assert.NotNull(reading.Survey);
        return reading.Survey;
    }

    /// <summary>The facts of the first indicator.</summary>
    public static IndicatorFacts Facts(string members) => FactDeriver.Derive(Survey(OfIndicator(members))).Indicators[0];

    /// <summary>A decimal as printed, so that its scale is compared too.</summary>
    public static string Print(this decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Value and derivation of a fact in one line.</summary>
    public static string? Print(this Fact? fact) => fact is null ? null : $"{fact.Value.Print()} {fact.Derivation}".TrimEnd();
}
