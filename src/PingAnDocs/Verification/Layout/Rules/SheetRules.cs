using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The sheet itself: one column, no frame, nothing behind the text.</summary>
internal static class SheetRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PG-08", "不分栏，没有页面边框、水印和背景", "GB/T 9704—2012 式样", Strength.Normally, Find),
    ];

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection) =>
        [.. inspection.Document.Sections.SelectMany(Section), .. Background(inspection.Document), .. inspection.Document.Asides.Where(HasWatermark).Select(Watermark)];

    private static IEnumerable<InspectionFinding> Section(LayoutSection section)
    {
        var place = InspectionPlace.Document with { Where = section.Where };
        if (section.Columns > 1)
            yield return new InspectionFinding(place, "这一节分了栏，请在“布局—栏”里改为一栏。", "一栏", "分栏");
        if (section.HasPageBorders)
            yield return new InspectionFinding(place, "这一节有页面边框，请在“设计—页面边框”里去掉。", "没有边框", "有边框");
    }

    private static IEnumerable<InspectionFinding> Background(LayoutDocument document)
    {
        if (document.Body.Root.Child("background") is not null)
            yield return new InspectionFinding(InspectionPlace.Document, "页面有背景颜色，请在“设计—页面颜色”里改为无颜色。", "没有背景", "有背景");
    }

    private static InspectionFinding Watermark(LayoutPart part) =>
        new(InspectionPlace.Document with { Part = part.Name, Where = part.Name }, "页眉里有水印，请在“设计—水印”里删除。", "没有水印", "有水印");

    // Word keeps a watermark in the header as a shape with a tell-tale name; WPS as a shape with text along a path.
    private static bool HasWatermark(LayoutPart part) =>
        part.Root.Name.LocalName == "hdr"
        && part.Root.Descendants().Any(element => element.Name.LocalName == "textpath" || element.Attributes().Any(attribute => attribute.Value.Contains("WaterMark", StringComparison.OrdinalIgnoreCase)));
}
