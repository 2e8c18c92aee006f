namespace PingAnDocs.Tests;

/// <summary>A small survey of one county, and ways to spoil it.</summary>
internal static class SampleSurvey
{
    public const string Text = """
        {
          "schema": "pingan-survey/1",
          "unit": { "name": "青山县", "level": "county" },
          "occasion": {
            "title": "在全县深化平安建设推进会上的讲话", "date": "2026-11-20", "salutation": "同志们",
            "speaker": { "post": "县委常委、政法委书记", "name": "" },
            "publishedBy": "市委政法委", "publishedOn": "年初", "horizon": "年底前"
          },
          "comparators": { "province": { "name": "全省" }, "city": { "name": "全市" } },
          "surveys": [
            {
              "id": "province-2025", "name": "2025年度全省公众安全感调查", "short": "省级调查",
              "period": "2025年度", "base": "上年", "sampleSize": 200, "decimals": 2,
              "indicators": [
                {
                  "name": "社会治安满意率", "unit": "%", "value": 92.31, "previous": 92.43, "change": -0.12,
                  "averages": { "province": 93.10, "city": 92.59 }, "gaps": { "province": -0.79, "city": -0.28 },
                  "ranks": [ { "scope": "全市", "position": 4, "of": 11, "previous": 6 } ]
                },
                { "name": "平安建设知晓率", "unit": "%", "value": 88.47, "change": 0.32, "gaps": { "province": 2.74, "city": -1.27 } }
              ]
            }
          ]
        }
        """;

    /// <summary>Refused: the change contradicts its values.</summary>
    public static string Contradictory => Text.Replace("\"change\": -0.12", "\"change\": 0.12", StringComparison.Ordinal);
}
