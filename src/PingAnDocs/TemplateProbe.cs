using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Rendering;
using PingAnDocs.Verification;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Tries a template with two made-up speeches, one with everything and one with the least, before any data is read.</summary>
/// <remarks>So a tag nobody fills, a part of the speech the template leaves out and an unguarded optional value are found by the editor, not by the first county.</remarks>
internal static class TemplateProbe
{
    /// <summary>Every fault that rendering and verifying the made-up speeches shows, each once.</summary>
    public static IReadOnlyList<Diagnostic> Check(WordTemplate template, ReadOnlyMemory<byte> bytes, Outline outline) =>
        [.. new[] { Wanted(outline), Least }.SelectMany(speech => Try(speech, template, bytes)).DistinctBy(fault => (fault.Code, fault.Place, fault.Message))];

    // A table or a signature is tried only where the kit's plan asks for one: other templates need no place for it.
    private static Narrative Wanted(Outline outline) => Full with
    {
        Signature = outline.Signature is null ? "" : "试排的落款单位",
        Sections = outline.Subunits.Form == SubunitForm.Table ? [.. Full.Sections, WithTable(Section("三、试排的表格部分"), outline)] : Full.Sections,
        Attachments = outline.Subunits.Form == SubunitForm.Attachment ? [Table(outline) with { Mark = "附件" }] : [],
    };

    /// <summary>What the made-up speeches do not fit, over all branches of the template; each tag once, however often a loop meets it.</summary>
    public static IReadOnlyList<TemplateFault> Faults(WordTemplate template) =>
    [
        .. new[] { Full, Least }.Select(speech => template.Check(SpeechValues.Of(speech))).SelectMany(check => check.Faults.Concat(check.Unreached))
            .DistinctBy(fault => (fault.Code, fault.Where, fault.Tag)),
    ];

    private static readonly Narrative Full = new(
        "在试排会议上的讲话",
        "县委政法委书记 某某",
        new DateOnly(2026, 1, 31),
        "同志们：",
        [Paragraph(null, "这是试排的开头段。")],
        [Section("一、试排的第一部分"), Section("二、试排的第二部分")],
        [Paragraph(null, "这是试排的结尾段。")],
        []);

    private static readonly Narrative Least = Full with
    {
        Speaker = "",
        Date = null,
        Opening = [],
        Sections = [new NarrativeSection(Say("一、试排的唯一部分"), [Paragraph(null, "这是没有段首的一段。")])],
        Closing = [],
    };

    private static IReadOnlyList<Diagnostic> Try(Narrative speech, WordTemplate template, ReadOnlyMemory<byte> bytes)
    {
        var document = TemplateBinder.Render(speech, template);
        return document.Bytes is null ? document.Diagnostics : DocumentVerifier.Verify(document.Bytes, speech, bytes).Diagnostics;
    }

    private static NarrativeSection Section(string heading) => new(
        Say(heading), [Paragraph("（一）试排的段首。", $"这是“{heading[2..]}”的正文。"), Paragraph(null, $"这是“{heading[2..]}”的另一段。")]);

    private static NarrativeParagraph Paragraph(string? lead, string text) => new(lead is null ? null : Say(lead), [Say(text)]);

    private static NarrativeSection WithTable(NarrativeSection section, Outline outline) => section with { Paragraphs = [section.Paragraphs[0] with { Table = Table(outline) }] };

    private static NarrativeTable Table(Outline outline) => new(
        Say("试排的表题"),
        [Say("排名"), Say("单位"), Say("数值"), Say("变化")],
        [new NarrativeRow([Say("甲"), Say("甲镇"), Say("子"), Say("丑")]), new NarrativeRow([Say("乙"), Say("乙镇"), Say("寅"), Say("卯")])])
    {
        Chart = outline.Subunits.Chart ? new NarrativeChart("试排的图题", "试排的系列", [Bar("甲镇", 95.50m), Bar("乙镇", 90.25m)]) : null,
    };

    private static NarrativeBar Bar(string name, decimal value) => new(name, new Fact(FactKind.Value, value, "%", "", name, "", Previous: false, [], ""));

    private static Sentence Say(string text) => new([new LiteralSpan(text)], "", "", "");
}
