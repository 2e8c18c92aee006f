using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>How fonts are written into the file, so that every program finds the same ones.</summary>
internal static class FontSlotRules
{
    private const int MostClasses = 5;

    // Marks Chinese and Western fonts both have, at different widths.
    private const string SharedMarks = "—‘’“”…";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("FT-03", "不用主题字体", "软件兼容", Strength.Normally, Themed),
        LayoutRule.Of("FT-04", "字体不超过5类", "办公惯例", Strength.Normally, Classes),
        LayoutRule.Of("FT-05", "引号、破折号、省略号用中文字体", "软件兼容（MS-OI29500 2.1.88）", Strength.Normally, Marks),
    ];

    private static IEnumerable<InspectionFinding> Themed(LayoutInspection inspection) =>
        inspection.Runs.Where(found => found.Run.Format.IsThemed)
            .Select(found => new InspectionFinding(
                found.Place(), "文字用的是“主题字体”，换一台电脑或换 WPS 打开会变，请在“字体”里直接选定字体。", "直接写明字体", Actual(found.Run.Format))).Once();

    private static string Actual(RunFormat format) => format.EastAsia.Length > 0 ? $"主题字体（中文 {format.EastAsia}）" : "主题字体";

    private static IEnumerable<InspectionFinding> Classes(LayoutInspection inspection)
    {
        var fonts = inspection.Runs.Where(found => found.Run.Format.EastAsia.Length > 0 && found.Run.Text.Any(IsBeyondAscii)).Select(found => found.Run.Format.EastAsia)
            .Distinct(StringComparer.Ordinal).Select(font => ClassOf(inspection.Profile, font)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (fonts.Count > MostClasses)
            yield return new InspectionFinding(
                InspectionPlace.Document, "全文用的字体种类太多，请统一到小标宋、黑体、楷体、仿宋、宋体之内。", "不超过 5 类", $"{fonts.Count.ToString(CultureInfo.InvariantCulture)} 类：{string.Join('、', fonts)}");
    }

    private static string ClassOf(LayoutProfile profile, string font) => profile.ClassOf(font) is { Length: > 0 } known ? known : font;

    private static bool IsBeyondAscii(char character) => character > '\u007F' && !char.IsWhiteSpace(character);

    private static IEnumerable<InspectionFinding> Marks(LayoutInspection inspection) =>
        PrintedParts.Runs(inspection.Document.Body.Paragraphs).Where(found => !TakesChineseFont(found.Run.Format, inspection.Profile))
            .SelectMany(found => Positions(found.Paragraph, found.Run).Select(at => new InspectionFinding(
                found.Paragraph.Place(at, 1), "引号、破折号或省略号会排成西文字体，又窄又偏，请选中后在“字体”里把西文字体也设为中文字体。",
                Shown(found.Run.Format.EastAsia), Shown(found.Run.Format.HAnsi)))).Once();

    private static bool TakesChineseFont(RunFormat format, LayoutProfile profile) =>
        format.Hint == "eastAsia" || format.HAnsi.Length > 0 && format.HAnsi.Equals(format.EastAsia, StringComparison.OrdinalIgnoreCase)
        || profile.ClassOf(format.HAnsi) is { Length: > 0 } own && own == profile.ClassOf(format.EastAsia);

    // The apostrophe inside a Western word is a Western mark.
    private static IEnumerable<int> Positions(LayoutParagraph paragraph, LayoutRun run) =>
        Enumerable.Range(run.Start, run.Text.Length).Where(at => SharedMarks.Contains(paragraph.Text[at], StringComparison.Ordinal)
            && !(paragraph.Text[at] == '’' && at > 0 && char.IsAsciiLetter(paragraph.Text[at - 1])));

    private static string Shown(string font) => font.Length > 0 ? font : "没有指定";
}
