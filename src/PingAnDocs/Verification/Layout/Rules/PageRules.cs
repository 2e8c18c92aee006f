using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Paper, margins and type area. A landscape section is for a table and has margins of its own.</summary>
internal static class PageRules
{
    private const string Standard = "GB/T 9704—2012 5.2.1";

    private const int PaperTolerance = 5;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PG-01", "纸张A4，竖向排版", "GB/T 9704—2012 5.1", Strength.Shall, Paper, ProfileKey.PageWidth, ProfileKey.PageHeight),
        LayoutRule.Of("PG-02", "天头（上边距）37±1毫米", Standard, Strength.Shall, Top, ProfileKey.Top),
        LayoutRule.Of("PG-03", "订口（左边距）28±1毫米", Standard, Strength.Shall, Left, ProfileKey.Left),
        LayoutRule.Of("PG-04", "版心宽度156毫米", Standard, Strength.Shall, Width, ProfileKey.TextWidth),
        LayoutRule.Of("PG-05", "版心高度225毫米", Standard, Strength.Shall, Height, ProfileKey.TextHeight),
        LayoutRule.Of("PG-06", "各节页面一致", Standard, Strength.Normally, Sameness),
    ];

    private static IEnumerable<InspectionFinding> Paper(LayoutInspection inspection)
    {
        var (width, height) = (inspection.Profile.Twips(ProfileKey.PageWidth), inspection.Profile.Twips(ProfileKey.PageHeight));
        foreach (var section in inspection.Document.Sections)
        {
            var (across, down) = section.IsLandscape ? (section.Height, section.Width) : (section.Width, section.Height);
            if (!IsNear(across, width, PaperTolerance) || !IsNear(down, height, PaperTolerance))
                yield return Finding(section, "纸张大小不对，请在“布局—纸张大小”里改正。", $"{Measure.Millimetres(width)}×{Measure.Millimetres(height)}", Shown(across, down));
            if (section.IsLandscape && !HoldsTable(inspection.Document, section))
                yield return Finding(section, "这一节是横向页面，里面却没有表格或图，请在“布局—纸张方向”里改为纵向。", "纵向", "横向");
        }
    }

    private static IEnumerable<InspectionFinding> Top(LayoutInspection inspection) =>
        Upright(inspection, section => Length(section, "上边距不对，请在“布局—页边距”里改正。", section.Above, inspection.Profile.Twips(ProfileKey.Top)));

    // With mirrored margins Word keeps the inside margin in the same attribute.
    private static IEnumerable<InspectionFinding> Left(LayoutInspection inspection)
    {
        var name = inspection.Document.Settings.MirrorMargins ? "内侧边距" : "左边距";
        return Upright(inspection, section => Length(
            section, $"{name}（加上装订线）不对，请在“布局—页边距”里改正。", section.Beside, inspection.Profile.Twips(ProfileKey.Left)));
    }

    private static IEnumerable<InspectionFinding> Width(LayoutInspection inspection) =>
        Upright(inspection, section => Length(section, "版心宽度不对，请在“布局—页边距”里改正左右边距。", section.TextWidth, inspection.Profile.Twips(ProfileKey.TextWidth)));

    private static IEnumerable<InspectionFinding> Height(LayoutInspection inspection) =>
        Upright(inspection, section => Length(section, "版心高度不对，请在“布局—页边距”里改正上下边距。", section.TextHeight, inspection.Profile.Twips(ProfileKey.TextHeight)));

    private static IEnumerable<InspectionFinding> Sameness(LayoutInspection inspection)
    {
        var upright = inspection.Document.Sections.Where(section => !section.IsLandscape).ToList();
        foreach (var section in upright.Skip(1))
        {
            var other = PageGeometry.Of(section).Where((length, index) => length.Twips != PageGeometry.Of(upright[0])[index].Twips).ToList();
            if (other.Count == 0) continue;
            yield return Finding(
                section, $"这一节的{string.Join('、', other.Select(length => length.Name))}与{upright[0].Where}不同，请在“布局”里把各节设成一样。",
                Shown(PageGeometry.Of(upright[0]), other), Shown(PageGeometry.Of(section), other));
        }
    }

    private static IEnumerable<InspectionFinding> Upright(LayoutInspection inspection, Func<LayoutSection, IEnumerable<InspectionFinding>> find) =>
        inspection.Document.Sections.Where(section => !section.IsLandscape).SelectMany(find);

    private static IEnumerable<InspectionFinding> Length(LayoutSection section, string message, int? actual, int expected) =>
        IsNear(actual, expected, PageGeometry.Tolerance) ? [] : [Finding(section, message, Measure.Millimetres(expected), actual is { } found ? Measure.Millimetres(found) : "没有设置")];

    private static bool IsNear(int? actual, int expected, int tolerance) => actual is { } length && Math.Abs(length - expected) <= tolerance;

    private static bool HoldsTable(LayoutDocument document, LayoutSection section) =>
        document.Body.Paragraphs.Any(paragraph => paragraph.Section == section.Index && (paragraph.Table is not null || BodyText.HoldsDrawing(paragraph)));

    private static InspectionFinding Finding(LayoutSection section, string message, string expected, string actual) =>
        new(InspectionPlace.Document with { Where = section.Where }, message, expected, actual);

    private static string Shown(int? width, int? height) =>
        width is { } across && height is { } down ? $"{Measure.Millimetres(across)}×{Measure.Millimetres(down)}" : "没有设置";

    private static string Shown(IReadOnlyList<PageLength> lengths, IReadOnlyList<PageLength> meant) =>
        string.Join('，', lengths.Where(length => meant.Any(one => one.Name == length.Name)).Select(length => $"{length.Name} {(length.Twips is { } twips ? Measure.Millimetres(twips) : "没有设置")}"));
}
