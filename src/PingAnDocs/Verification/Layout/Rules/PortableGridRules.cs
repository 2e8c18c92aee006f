using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>A grid that Word, WPS and LibreOffice set alike, written in numbers all of them can read.</summary>
internal static class PortableGridRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("GR-07", "文档网格在各种软件里排法一致", "软件兼容（实测）", Strength.Practice, BodyText.Absent, Portable),
        LayoutRule.Of("GR-08", "文档网格的数值可读", "Office Open XML", Strength.File, Readable),
    ];

    private static IEnumerable<InspectionFinding> Portable(LayoutInspection inspection)
    {
        foreach (var body in inspection.BodySettings)
        {
            var (section, format) = (body.Section, body.Paragraph.Format);
            if (body.IsOnCharacterGrid && section.CharSpace < 0)
                yield return new InspectionFinding(
                    body.Paragraph.Place(), "字符网格比字窄，Word 和 WPS 排得对，LibreOffice 会排成每行14字；要在别的软件里看的，请改用“只指定行网格”并把字间距紧缩。",
                    "只指定行网格，字间距紧缩", "指定行和字符网格");
            if (format.LineRule == "exact" && body.IsOnLineGrid && section.LinePitch is { } pitch && pitch != format.Line)
                yield return new InspectionFinding(
                    body.Paragraph.Place(), "正文用了固定行距又对齐到另一种行网格，LibreOffice 会按网格改行距；请在“段落”里取消“如果定义了文档网格，则对齐到网格”，或者把两个数设成一样。",
                    $"网格 {Measure.Points(format.Line)}", $"网格 {Measure.Points(pitch)}，行距 {Measure.Points(format.Line)}");
        }
    }

    private static IEnumerable<InspectionFinding> Readable(LayoutInspection inspection) =>
        inspection.Document.Sections.SelectMany(section => Unreadable(section, "行距", section.LinePitchText).Concat(Unreadable(section, "字距", section.CharSpaceText)));

    private static IEnumerable<InspectionFinding> Unreadable(LayoutSection section, string name, string written) =>
        written.Length == 0 || Measure.Whole(written) is not null
            ? []
            : [new InspectionFinding(InspectionPlace.Document with { Where = section.Where }, $"文档网格的{name}写成了读不出来的数，有的软件会打不开，请在“页面设置—文档网格”里重新指定。", "整数", written)];
}
