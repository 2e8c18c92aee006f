using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The title: font, place, lines, distance from the red rule.</summary>
internal static class TitleRules
{
    private const string Clause = "GB/T 9704—2012 7.3.1";

    // Hundredths of a character.
    private const decimal Slack = 10m;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("TI-01", "标题用二号小标宋体", Clause, Strength.Normally, Absent, Fonts, ProfileKey.TitleFont, ProfileKey.TitleSize),
        LayoutRule.Where("TI-02", "标题居中，不缩进，不加粗", Clause, Strength.Shall, Absent, Place),
        TitleShapeRules.Shape,
        TitleShapeRules.Breaks,
        TitleGapRule.Rule,
    ];

    /// <summary>Why a rule on titles does not apply; null when it does.</summary>
    public static string? Absent(LayoutInspection inspection) => inspection.Document.Of(LayoutRole.Title).Any() ? null : "没有认出标题。";

    private static IEnumerable<InspectionFinding> Fonts(LayoutInspection inspection) =>
        inspection.Document.Of(LayoutRole.Title).SelectMany(title => FontCheck.Of(title, inspection.Profile, ProfileKey.TitleFont, ProfileKey.TitleSize));

    private static IEnumerable<InspectionFinding> Place(LayoutInspection inspection) => inspection.Document.Of(LayoutRole.Title).SelectMany(Place);

    private static IEnumerable<InspectionFinding> Place(LayoutParagraph title)
    {
        var (format, size) = (title.Format, title.Size);
        if (format.Alignment != "center")
        {
            yield return Remarks.Of(title, "标题没有居中，请选中标题，点“居中”。", "居中", Remarks.Alignment(format.Alignment));
        }
        else if (Farthest(format.FirstLineCells(size), format.LeftCells(size), format.RightCells(size)) is var indent && Math.Abs(indent) > Slack)
        {
            yield return Remarks.Of(title, "标题带有缩进，居中就偏了，请在“段落”里把缩进都改为0。", "缩进 0 字", $"缩进 {Remarks.Cells(indent)}");
        }

        if (title.Runs.FirstOrDefault(run => run.Format.Bold && !string.IsNullOrWhiteSpace(run.Text)) is { } bold)
            yield return Remarks.Of(title, "标题加了粗，小标宋体本身已经够重，请取消加粗。", "不加粗", "加粗", bold.Start, bold.Text.Length);
    }

    private static decimal Farthest(params decimal[] indents) => indents.MaxBy(Math.Abs);
}
