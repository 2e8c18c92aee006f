using System.Text;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class TraceWriterTests
{
    private const string Expected = """
        {
          "inputs": [
            {
              "path": "青山县.json",
              "sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
            }
          ],
          "sentences": [
            {
              "section": "开头",
              "paragraph": 1,
              "text": "现在开会。",
              "phrase": "",
              "rule": "",
              "finding": "",
              "figures": []
            },
            {
              "section": "一、调查情况",
              "paragraph": 0,
              "text": "一、调查情况",
              "phrase": "",
              "rule": "",
              "finding": "",
              "figures": []
            },
            {
              "section": "一、调查情况",
              "paragraph": 1,
              "text": "（一）省级调查。",
              "phrase": "",
              "rule": "",
              "finding": "",
              "figures": []
            },
            {
              "section": "一、调查情况",
              "paragraph": 1,
              "text": "比上年下降0.10个百分点。",
              "phrase": "T-CHANGE",
              "rule": "R-101",
              "finding": "省级调查·社会治安满意率",
              "figures": [
                {
                  "text": "0.10",
                  "value": -0.10,
                  "unit": "%",
                  "kind": "change",
                  "survey": "province-2025",
                  "indicator": "社会治安满意率",
                  "comparator": "",
                  "paths": [
                    "$.surveys[0].indicators[0].value",
                    "$.surveys[0].indicators[0].previous"
                  ],
                  "derivation": "value − previous"
                }
              ]
            }
          ],
          "findings": [
            {
              "rule": "R-101",
              "indicator": "社会治安满意率",
              "survey": "province-2025",
              "status": "hit",
              "why": "与全市差-0.28"
            }
          ],
          "omitted": [
            {
              "path": "$.surveys[0].sampleSize",
              "why": "口径信息：用于判断抽样误差，不入正文"
            }
          ],
          "diagnostics": [
            {
              "code": "SV201",
              "severity": "warning",
              "place": "青山县.json:3:7 $.surveys[0].indicators[0].change",
              "message": "变化与上期不符。（发现：-0.12；应为：-0.11）",
              "hint": "请核对。"
            }
          ]
        }

        """;

    [Fact]
    public void The_trace_says_for_each_figure_where_it_comes_from_and_for_each_field_where_it_went()
    {
        var result = SampleSpeech.Result(SampleSpeech.Indicator + ".value", SampleSpeech.Indicator + ".previous", "$.surveys[0].sampleSize");
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(TraceWriter.Write(result, result.Speech!)));
    }

    [Fact]
    public void The_same_speech_gives_the_same_bytes()
    {
        var (one, two) = (SampleSpeech.Result(), SampleSpeech.Result());
        Assert.Equal(TraceWriter.Write(one, one.Speech!), TraceWriter.Write(two, two.Speech!));
    }
}
