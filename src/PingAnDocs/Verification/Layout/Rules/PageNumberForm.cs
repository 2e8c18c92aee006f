using System.Text.RegularExpressions;
using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>How the page number looks: font, size, the two dashes, and a field every program understands.</summary>
internal static partial class PageNumberForm
{
    /// <summary>The rule.</summary>
    public static LayoutRule Rule { get; } = LayoutRule.Where(
        "NO-04", "页码用四号半角宋体数字，左右各一条一字线", "GB/T 9704—2012 7.5", Strength.Normally,
        inspection => inspection.ShownNumbers.Count == 0 ? "没有页码。" : null, Find, ProfileKey.PageNumberFont, ProfileKey.PageNumberSize);

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection) =>
        inspection.ShownNumbers.SelectMany(place => Dashes(place.Paragraph).Concat(Fonts(place.Paragraph, inspection)).Concat(Field(place.Paragraph)));

    private static IEnumerable<InspectionFinding> Dashes(LayoutParagraph paragraph)
    {
        var around = paragraph.Text.Trim();
        if (Around().IsMatch(around)) yield break;
        yield return Remarks.Of(
            paragraph, "页码左右应当各有一条一字线（—），请在页脚里改正，不用减号、短横或两条线。", "— 1 —",
            around.Length > 0 ? $"页码旁边是“{around}”" : "页码旁边没有一字线");
    }

    private static IEnumerable<InspectionFinding> Fonts(LayoutParagraph paragraph, LayoutInspection inspection)
    {
        var profile = inspection.Profile;
        var size = profile.HalfPoints(ProfileKey.PageNumberSize);
        foreach (var (actual, font) in Looks(paragraph, inspection.Document.Styles))
        {
            var isFont = font is null || profile.IsOfClass(font, ProfileKey.PageNumberFont);
            if (isFont && actual == size) continue;
            yield return Remarks.Of(
                paragraph, $"页码的{(isFont ? "字号" : "字体")}不对，请选中页码，在“字体”里改正（西文字体也要改）。",
                $"{profile.Text(ProfileKey.PageNumberFont)} {Remarks.Size(size)}", $"{(font is null ? "" : font.Length > 0 ? $"{font} " : "没有写明字体 ")}{Remarks.Size(actual)}");
            yield break;
        }
    }

    // The number itself is no text of the paragraph, so its runs are resolved here; a theme font's name is not looked up.
    private static IEnumerable<(int Size, string? Font)> Looks(LayoutParagraph paragraph, StyleSheet styles)
    {
        var (_, ground) = styles.Of(paragraph.Element.Child("pPr").Val("pStyle") ?? "", "");
        foreach (var run in PageNumbers.Own(paragraph, "r").Where(run => run.Child("t") is not null))
        {
            var stack = styles.Run(ground, run.Child("rPr"));
            var isNamed = stack.Get("rFonts.asciiTheme") is null;
            yield return (stack.Whole("sz") ?? 20, isNamed ? stack.Get("rFonts.ascii") ?? "" : null);
        }
    }

    // Some programs show nothing where the whole field is one run or the short form of a field.
    private static IEnumerable<InspectionFinding> Field(LayoutParagraph paragraph)
    {
        var isCramped = PageNumbers.Own(paragraph, "r").Any(run => run.Elements().Count(IsFieldPart) > 1);
        if (isCramped || PageNumbers.Own(paragraph, "fldSimple").Any())
            yield return Remarks.Of(paragraph, "页码域的写法有的软件不认，可能显示不出页码，请删去后用“插入—页码”重新加上。", "分段写的页码域", isCramped ? "挤在一处的页码域" : "简写的页码域")
                with { Weakened = Strength.Practice };
    }

    private static bool IsFieldPart(XElement element) => element.Is("fldChar") || element.Is("instrText");

    [GeneratedRegex(@"^—[\s\u2009]{0,3}—$")]
    private static partial Regex Around();
}
