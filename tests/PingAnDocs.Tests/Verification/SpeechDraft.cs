using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Verification;

/// <summary>Short hand for narratives: [92.31|v] is a figure with its kind (v value, c change, g gap, n count; - before the kind is a negative fact).</summary>
internal static partial class SpeechDraft
{
    /// <summary>A speech with an opening, two sections, leads of both kinds and a closing.</summary>
    public static Narrative Standard { get; } = new(
        "在全县深化平安建设推进会上的讲话",
        "县委常委、政法委书记　张三",
        new DateOnly(2026, 11, 20),
        "同志们：",
        [Paragraph(null, "按照会议安排，我通报2025年度省、市公众安全感调查情况，并作出部署。")],
        [
            Section(
                "一、公众安全感调查情况",
                Paragraph("（一）省级调查情况。", "社会治安满意率为[92.31|v]%，比上年下降[0.12|-c]个百分点，分别低于全省、全市平均水平[0.79|-g]、[0.28|-g]个百分点。"),
                Paragraph(null, "平安建设知晓率为[88.47|v]%，比上年提升[0.32|c]个百分点，高出全省平均水平[2.74|g]个百分点。"),
                Paragraph("（二）市级调查情况。", "公众安全感满意率为[94.05|v]%，低于全市平均水平[0.89|-g]个百分点。")),
            Section(
                "二、下一步工作措施",
                Paragraph("一是压实工作责任。", "各镇（街道）要在11月底前逐项对照[9|n]项指标查找不足。"),
                Paragraph("二是加强社会面防控。", "夜间巡防要向问题多发区域倾斜。")),
        ],
        [Paragraph(null, "同志们，让我们以扎实的工作提升群众安全感。")],
        []);

    public static NarrativeSection Section(string heading, params NarrativeParagraph[] paragraphs) => new(Sentence(heading), paragraphs);

    public static NarrativeParagraph Paragraph(string? lead, string text) => new(lead is null ? null : Sentence(lead), [Sentence(text)]);

    public static Sentence Sentence(string text) => new(
        [.. Figures().Split(text).Where(piece => piece.Length > 0).Select(piece => piece[0] == '[' ? (Span)Figure(piece) : new LiteralSpan(piece))],
        "", "", "");

    private static FigureSpan Figure(string piece)
    {
        var (text, kind) = (piece[1..piece.IndexOf('|', StringComparison.Ordinal)], piece[^2]);
        var sign = piece.Contains('-', StringComparison.Ordinal) ? -1 : 1;
        var value = sign * decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        return new FigureSpan(text, Fact(Kind(kind), value));
    }

    public static Fact Fact(FactKind kind, decimal value) =>
        new(kind, value, kind == FactKind.Count ? "项" : "%", "province-2025", "社会治安满意率", "", Previous: false, [], "");

    private static FactKind Kind(char kind) => kind switch
    {
        'v' => FactKind.Value,
        'c' => FactKind.Change,
        'g' => FactKind.Gap,
        _ => FactKind.Count,
    };

    [GeneratedRegex(@"(?<figure>\[[^\]]*\])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
