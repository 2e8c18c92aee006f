using System.Text.RegularExpressions;
using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Nothing of the workshop lies about in a finished file: placeholders, tags, marks to fill in.</summary>
internal static class LeftoverRules
{
    private static readonly (Regex Pattern, string Message, Strength? Weakened)[] Marks =
    [
        (LeftoverMarks.Tag(), "文中残留模板标签，请填写内容或删除。", null),
        (LeftoverMarks.ToFillIn(), "文中还有待填写的标记，请补上内容。", null),
        (LeftoverMarks.Dummy(), "文中残留提示文字，请换成正式内容。", null),
        (LeftoverMarks.Blank(), "文中有代替文字的符号，如果不是有意隐去名称，请补上内容。", Strength.Normally),
    ];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PK-01", "没有占位文字和模板标签", "成稿完整", Strength.File, Find),
    ];

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection) =>
        [.. PrintedParts.Of(inspection.Document).SelectMany(part => Placeholders(part).Concat(Texts(part)).Concat(Bookmarks(part)))];

    private static IEnumerable<InspectionFinding> Placeholders(LayoutPart part) =>
        !part.Names.Contains("sdt") ? [] : part.Root.Descendants().Where(element => element.Is("sdt") && element.Child("sdtPr").Flag("showingPlcHdr") == true)
            .Select(control => new InspectionFinding(
                PrintedParts.PlaceOf(part, control), "内容控件还显示着提示文字，没有填写，请填写或删除这个控件。", "填写的内容", control.Child("sdtPr").Val("alias") is { Length: > 0 } name ? name : "未填写的控件"));

    private static IEnumerable<InspectionFinding> Texts(LayoutPart part) =>
        from paragraph in part.Paragraphs
        from mark in Marks
        where mark.Pattern.IsMatch(paragraph.Text)
        from match in mark.Pattern.Matches(paragraph.Text)
        select new InspectionFinding(paragraph.Place(match.Index, match.Length), mark.Message, "", match.Value) { Weakened = mark.Weakened };

    // Word leaves hidden bookmarks of its own, whose names begin with a low line.
    private static IEnumerable<InspectionFinding> Bookmarks(LayoutPart part) =>
        !part.Names.Contains("bookmarkStart") ? [] : part.Root.Descendants().Where(element => element.Is("bookmarkStart") && IsEmpty(element) && !element.Attr("name").StartsWith('_'))
            .Select(bookmark => new InspectionFinding(PrintedParts.PlaceOf(part, bookmark), "有一个书签里没有内容，如果是用来填写文字的，请补上内容。", "", bookmark.Attr("name")) { Weakened = Strength.Practice });

    private static bool IsEmpty(XElement bookmark) =>
        bookmark.ElementsAfterSelf().FirstOrDefault() is { } next && next.Is("bookmarkEnd") && next.Attr("id") == bookmark.Attr("id");
}
