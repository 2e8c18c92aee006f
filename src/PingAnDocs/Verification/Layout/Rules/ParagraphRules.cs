using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Indents and alignment of running text.</summary>
internal static class ParagraphRules
{
    private const string Clause = "GB/T 9704—2012 7.3.3";

    // Hundredths of a character.
    private const decimal Slack = 10m;

    // Twips: Word shortens a character by up to a quarter point to get 28 into a line, and rounds.
    private const int ShortenedCell = 5;
    private const int Rounding = 16;
    private const int AgreesWithin = 20;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("PA-01", "每个自然段左空二字", Clause, Strength.Shall, Absent, FirstLines, ProfileKey.Indent),
        LayoutRule.Where("PA-02", "回行顶格，左右不缩进", Clause, Strength.Shall, Absent, Continuations),
        LayoutRule.Where("PA-03", "首行缩进的字数与磅值一致", "办公软件通用要求", Strength.Practice, Absent, Agreement),
        LayoutRule.Where("PA-04", "正文两端对齐或左对齐", "办公惯例", Strength.Practice, Absent, Alignments),
        BlankRule.Rule,
    ];

    private static string? Absent(LayoutInspection inspection) => inspection.SureSentences.Count > 0 ? null : "没有认出正文段落。";

    private static IEnumerable<InspectionFinding> FirstLines(LayoutInspection inspection) =>
        Indented(inspection.Document).SelectMany(paragraph => FirstLine(paragraph, inspection.Profile.Number(ProfileKey.Indent) * 100m));

    // Headings are paragraphs too; a centred line is another matter (PA-04).
    private static IEnumerable<LayoutParagraph> Indented(LayoutDocument document) => document.Running.Where(paragraph =>
        (Sentences.IsSure(paragraph) || LayoutRoles.LevelOf(paragraph.Role) > 0)
        && paragraph.Format.Alignment is "left" or "both" or "distribute");

    private static IEnumerable<InspectionFinding> FirstLine(LayoutParagraph paragraph, decimal expected)
    {
        var typed = paragraph.Text.Length - paragraph.Text.TrimStart().Length;
        var (actual, shown) = typed > 0 ? (false, $"前面有 {typed} 个空格或制表符") : Set(paragraph, expected);
        if (actual) yield break;
        var how = typed > 0 ? "首行不要用空格或制表符空出来，请删去它们，在“段落”里设置首行缩进。" : "首行缩进不对，请在“段落”的“特殊格式”里设为首行缩进。";
        yield return Remarks.Of(paragraph, how, $"首行缩进 {Remarks.Cells(expected)}", shown, 0, typed);
    }

    private static (bool IsRight, string Shown) Set(LayoutParagraph paragraph, decimal expected)
    {
        var (format, size) = (paragraph.Format, paragraph.Size);
        var cells = format.FirstLineCells(size);
        var shown = cells < 0 ? $"悬挂缩进 {Remarks.Cells(-cells)}" : $"首行缩进 {Remarks.Cells(cells)}";

        // A block moved as a whole begins where it should; that the next lines follow is PA-02's matter.
        if (Math.Abs(format.LeftCells(size) + cells - expected) <= Slack) return (true, shown);
        if (format.FirstLineChars is not (null or 0)) return (Math.Abs(cells - expected) <= Slack, shown);
        var (least, most) = (expected / 100m * (size * 10 - ShortenedCell) - Rounding, expected / 100m * size * 10 + Rounding);
        return ((format.FirstLine ?? 0) >= least && (format.FirstLine ?? 0) <= most, shown);
    }

    private static IEnumerable<InspectionFinding> Continuations(LayoutInspection inspection)
    {
        foreach (var paragraph in Indented(inspection.Document))
        {
            var (format, size) = (paragraph.Format, paragraph.Size);
            var wrong = format.FirstLineCells(size) < -Slack ? $"悬挂缩进 {Remarks.Cells(-format.FirstLineCells(size))}"
                : Math.Abs(format.LeftCells(size)) > Slack ? $"左缩进 {Remarks.Cells(format.LeftCells(size))}"
                : Math.Abs(format.RightCells(size)) > Slack ? $"右缩进 {Remarks.Cells(format.RightCells(size))}"
                : "";
            if (wrong.Length > 0)
                yield return Remarks.Of(paragraph, "正文回行应当顶格，请在“段落”里把左右缩进改为0，不用悬挂缩进。", "左右缩进 0 字", wrong);
        }
    }

    private static IEnumerable<InspectionFinding> Agreement(LayoutInspection inspection)
    {
        foreach (var paragraph in inspection.Document.Running.Where(paragraph => paragraph.Role == LayoutRole.Body || LayoutRoles.LevelOf(paragraph.Role) > 0))
        {
            if (paragraph.Format.FirstLineChars is null or <= 0) continue;
            var expected = paragraph.Format.FirstLineChars.Value / 100m * paragraph.Size * 10m;
            if (paragraph.Format.FirstLine is { } twips && Math.Abs(twips - expected) <= AgreesWithin) continue;
            yield return Remarks.Of(
                paragraph, "首行缩进按字数和按磅值写得不一样，换一个软件打开就会走样，请在“段落”里重新设一次首行缩进。",
                $"首行缩进 {Remarks.Cells(paragraph.Format.FirstLineChars.Value)}", paragraph.Format.FirstLine is { } other ? Measure.Points(other) : "没有写磅值");
        }
    }

    private static IEnumerable<InspectionFinding> Alignments(LayoutInspection inspection) =>
        inspection.SureSentences.Where(paragraph => paragraph.Format.Alignment is not ("both" or "left")).Select(paragraph => Remarks.Of(
            paragraph, "正文通常两端对齐或左对齐，请改正。", "两端对齐", Remarks.Alignment(paragraph.Format.Alignment)));
}
