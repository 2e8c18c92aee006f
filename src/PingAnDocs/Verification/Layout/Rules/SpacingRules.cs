using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Lines of running text follow one another at one distance, so that the page keeps its lines.</summary>
internal static class SpacingRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("GR-05", "正文和标题行距一致，段前段后为0", "GB/T 9704—2012 7.3.3、办公惯例", Strength.Normally, BodyText.Absent, Uniform),
        LayoutRule.Where("GR-06", "正文不用孤行控制", "办公惯例（保证每面行数）", Strength.Practice, BodyText.Absent, Widows),
    ];

    private static IEnumerable<InspectionFinding> Uniform(LayoutInspection inspection)
    {
        var line = BodyText.Prevailing(inspection.Body, Line);
        var lines = BodyText.WithHeadings(inspection.Document).ToList();
        var spaced = lines.Where(paragraph => IsSpaced(paragraph.Format) && !BodyText.HoldsDrawing(paragraph))
            .Select(paragraph => new InspectionFinding(paragraph.Place(), "段前或段后有间距，每面行数会乱，请在“段落”里把段前、段后都设为0并取消“自动”。", "段前 0，段后 0", Spaces(paragraph.Format)));
        var other = lines.Where(paragraph => Line(paragraph) != line && !BodyText.HoldsDrawing(paragraph))
            .Select(paragraph => new InspectionFinding(paragraph.Place(), "行距与正文其他段落不同，请在“段落”里改成一样。", Shown(line), Shown(Line(paragraph))));
        return spaced.Once().Concat(other.Once());
    }

    private static IEnumerable<InspectionFinding> Widows(LayoutInspection inspection) =>
        inspection.Body.Where(paragraph => paragraph.Format.WidowControl)
            .Select(paragraph => new InspectionFinding(paragraph.Place(), "正文开着“孤行控制”，有的页会少排一行，可在“段落—换行和分页”里取消。", "不控制", "孤行控制")).Once();

    private static (string Rule, int Line) Line(LayoutParagraph paragraph) => (paragraph.Format.LineRule, paragraph.Format.Line);

    private static bool IsSpaced(ParagraphFormat format) => format.BeforeAuto || format.AfterAuto || (format.Before, format.BeforeLines, format.After, format.AfterLines) != (0, 0, 0, 0);

    private static string Spaces(ParagraphFormat format) => string.Join('，', new[]
    {
        Space("段前", format.BeforeAuto, format.BeforeLines, format.Before), Space("段后", format.AfterAuto, format.AfterLines, format.After),
    }.Where(space => space.Length > 0));

    private static string Space(string name, bool isAutomatic, int lines, int twips) =>
        isAutomatic ? $"{name}自动"
        : lines != 0 ? $"{name} {(lines / 100m).ToString("0.##", CultureInfo.InvariantCulture)} 行"
        : twips != 0 ? $"{name} {Measure.Points(twips)}"
        : "";

    private static string Shown((string Rule, int Line) line) => line.Rule switch
    {
        "exact" => $"固定值 {Measure.Points(line.Line)}",
        "atLeast" => $"最小值 {Measure.Points(line.Line)}",
        _ => $"{(line.Line / 240m).ToString("0.##", CultureInfo.InvariantCulture)} 倍",
    };
}
