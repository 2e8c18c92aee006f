using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Verification;

/// <summary>A speech with a table of three towns as attachment.</summary>
internal static class TableDraft
{
    /// <summary>The table: a riser, one that stayed, a faller without an earlier rank.</summary>
    public static NarrativeTable Table { get; } = new(
        SpeechDraft.Sentence("2025年度全市公众安全感调查各镇情况表"),
        [.. new[] { "全市排名", "单位", "数值（%）", "比上年（个百分点）", "位次变化" }.Select(SpeechDraft.Sentence)],
        [
            Row("城关镇", 3, 97.20m, 1.10m, 27),
            Row("北塬镇", 58, 93.12m, 0.00m, 0),
            Row("沙河镇", 94, 89.55m, -3.71m, null),
        ]);

    /// <summary>The standard speech with the table after its text.</summary>
    public static Narrative Attached { get; } = SpeechDraft.Standard with { Attachments = [Table with { Mark = "附件" }] };

    /// <summary>The standard speech with the table within its text.</summary>
    public static Narrative Within { get; } = SpeechDraft.Standard with
    {
        Sections = [WithTable(SpeechDraft.Standard.Sections[0]), .. SpeechDraft.Standard.Sections.Skip(1)],
    };

    private static NarrativeSection WithTable(NarrativeSection section) =>
        section with { Paragraphs = [.. section.Paragraphs.SkipLast(1), section.Paragraphs[^1] with { Table = Table }] };

    private static NarrativeRow Row(string name, int rank, decimal value, decimal change, int? moved) => new(
    [
        Cell(new FigureSpan(rank.ToString(CultureInfo.InvariantCulture), Fact(FactKind.Rank, name, rank))),
        Cell(new NameSpan(name, null)),
        Cell(new FigureSpan(value.ToString(CultureInfo.InvariantCulture), Fact(FactKind.Value, name, value))),
        Cell(Moved(Fact(FactKind.Change, name, change), "+", "-", "持平")),
        moved is { } places ? Cell(Moved(Fact(FactKind.RankChange, name, places), "前进", "后退", "不变")) : Cell(new LiteralSpan("—")),
    ]);

    private static Span[] Moved(Fact fact, string up, string down, string still) => fact.Sign == 0
        ? [new FigureSpan(still, fact)]
        : [new DirectionSpan(fact.Sign > 0 ? up : down, fact.Sign), new FigureSpan(Math.Abs(fact.Value).ToString(CultureInfo.InvariantCulture), fact)];

    private static Fact Fact(FactKind kind, string name, decimal value) => SpeechDraft.Fact(kind, value) with { Indicator = name };

    private static Sentence Cell(params Span[] spans) => new(spans, "", "", "");
}
