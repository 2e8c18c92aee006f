using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>A finished file keeps nothing of its making: no tracked changes, no comments, nothing hidden, nothing marked up.</summary>
internal static class RevisionRules
{
    private static readonly HashSet<string> Changes =
    [
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange",
        "numberingChange", "cellIns", "cellDel", "cellMerge",
    ];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PK-02", "没有修订、批注、隐藏文字和突出显示", "成稿完整", Strength.File, Find),
    ];

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection) =>
    [
        .. PrintedParts.Of(inspection.Document).SelectMany(Revisions), .. inspection.Document.Asides.SelectMany(Comments), .. Recording(inspection.Document),
        .. inspection.Runs.SelectMany(found => Marked(found, found.Run.Format)).Once(),
    ];

    private static IEnumerable<InspectionFinding> Revisions(LayoutPart part)
    {
        if (!Changes.Overlaps(part.Names)) yield break;
        var changes = part.Root.Descendants().Where(element => Changes.Contains(element.Name.LocalName) && element.IsWord()).ToList();
        if (changes.Count > 0)
            yield return new InspectionFinding(PrintedParts.PlaceOf(part, changes[0]), "文件里有没处理的修订，请在“审阅”里接受或拒绝全部修订。", "没有修订", $"{Text(changes.Count)} 处修订");
    }

    private static IEnumerable<InspectionFinding> Comments(LayoutPart part)
    {
        var number = part.Root.Name.LocalName == "comments" ? part.Root.Children("comment").Count() : 0;
        if (number > 0)
            yield return new InspectionFinding(
                InspectionPlace.Document with { Part = part.Name, Where = "批注" }, "文件里有批注，请在“审阅”里删除全部批注。", "没有批注", $"{Text(number)} 条批注");
    }

    private static IEnumerable<InspectionFinding> Recording(LayoutDocument document)
    {
        if (document.Settings.TracksRevisions)
            yield return new InspectionFinding(InspectionPlace.Document, "“修订”还开着，再改就会留下痕迹，请在“审阅”里关闭。", "修订关闭", "修订打开") { Weakened = Strength.Practice };
    }

    private static IEnumerable<InspectionFinding> Marked((LayoutParagraph, LayoutRun) found, RunFormat format)
    {
        if (format.Hidden)
            yield return new InspectionFinding(found.Place(), "有隐藏文字，屏幕上看不见却跟着文件走，请在“字体”里取消隐藏或删除。", "没有隐藏文字", "隐藏文字");
        if (format.Highlight.Length > 0)
            yield return new InspectionFinding(found.Place(), "文字有突出显示的底色，请在“开始”里改为无颜色。", "没有底色", $"突出显示（{format.Highlight}）");
        if (format.Shade.Length > 0)
            yield return new InspectionFinding(found.Place(), "文字有底纹，请在“边框和底纹”里改为无颜色。", "没有底纹", $"底纹 {format.Shade}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
