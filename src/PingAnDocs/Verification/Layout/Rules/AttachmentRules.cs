using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>附件说明 and the attachments themselves.</summary>
internal static partial class AttachmentRules
{
    private const decimal Slack = 10m;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        AttachmentNoteRule.Rule,
        LayoutRule.Where(
            "AT-02", "附件另面编排，序号顶格用三号黑体，标题居中在第三行，与附件说明一致", "GB/T 9704—2012 7.3.7", Strength.Shall,
            inspection => inspection.Document.Of(LayoutRole.AttachmentLabel).Any() ? null : "没有随文的附件。", Find, ProfileKey.Heading1Font, ProfileKey.HeadingSize),
    ];

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection)
    {
        var paragraphs = inspection.Document.Body.Paragraphs;
        var items = AttachmentItems.Of(inspection.Document).Where(item => item.Name.Length > 0).ToList();
        foreach (var label in inspection.Document.Of(LayoutRole.AttachmentLabel))
        {
            foreach (var finding in Label(label, inspection)) yield return finding;
            var after = paragraphs.SkipWhile(paragraph => paragraph.Number <= label.Number).ToList();
            var blank = after.TakeWhile(paragraph => paragraph is { IsBlank: true, Role: LayoutRole.None, Table: null }).Count();
            var title = after.Skip(blank).TakeWhile(paragraph => paragraph.Role == LayoutRole.AttachmentTitle).ToList();
            if (title.Count == 0) continue;
            foreach (var finding in Title(title[0], blank)) yield return finding;
            foreach (var finding in Name(label, title, items)) yield return finding;
        }
    }

    private static IEnumerable<InspectionFinding> Label(LayoutParagraph label, LayoutInspection inspection)
    {
        if (!StartsPage(label, inspection.Document))
            yield return Remarks.Of(label, "附件应当另面编排，请在“段落”的“换行和分页”里勾选“段前分页”。", "另起一页", "接排在上文之后");
        foreach (var finding in FontCheck.Of(label, inspection.Profile, ProfileKey.Heading1Font, ProfileKey.HeadingSize)) yield return finding;
        var indent = label.Format.FirstLineCells(label.Size) + label.Format.LeftCells(label.Size) + Remarks.Width(label.Text[..(label.Text.Length - label.Text.TrimStart().Length)]);
        if (label.Format.Alignment is not ("left" or "both") || Math.Abs(indent) > Slack)
            yield return Remarks.Of(label, "“附件”及序号应当顶格，请去掉缩进并左对齐。", "顶格", label.Format.Alignment is "left" or "both" ? $"缩进 {Remarks.Cells(indent)}" : Remarks.Alignment(label.Format.Alignment));
        if (!Written().IsMatch(label.Shown.Trim()))
            yield return Remarks.Of(label, "附件序号写作“附件”加阿拉伯数字，后面不加标点，请改正。", "附件1 这样的写法", label.Shown.Trim());
    }

    private static bool StartsPage(LayoutParagraph label, LayoutDocument document)
    {
        if (label.Format.PageBreakBefore || HasPageBreak(label)) return true;
        var above = document.Body.Paragraphs.TakeWhile(paragraph => paragraph.Number < label.Number).Reverse().ToList();
        var gap = above.TakeWhile(paragraph => paragraph is { IsBlank: true, Table: null }).ToList();
        var near = above.Take(gap.Count + 1).ToList();
        return near.Count == 0 || near.Any(HasPageBreak) || near[^1].Section != label.Section && document.SectionOf(label).Begins != "continuous";
    }

    private static bool HasPageBreak(LayoutParagraph paragraph) =>
        paragraph.Element.Descendants().Any(element => element.Is("br") && element.Attr("type") == "page");

    private static IEnumerable<InspectionFinding> Title(LayoutParagraph title, int blank)
    {
        if (title.Format.Alignment != "center")
            yield return Remarks.Of(title, "附件标题应当居中，请点“居中”。", "居中", Remarks.Alignment(title.Format.Alignment));
        var lines = blank + title.Format.BeforeLines / 100m + (title.Format.BeforeLines == 0 && title.Format.Line > 0 && title.Format.LineRule == "exact" ? (decimal)title.Format.Before / title.Format.Line : 0m);
        if (lines is < 0.8m or > 1.2m)
            yield return Remarks.Of(title, "附件标题应当在第三行，与附件序号之间空一行，请增减空行。", "空 1 行", $"空 {lines.ToString("0.#", CultureInfo.InvariantCulture)} 行");
    }

    private static IEnumerable<InspectionFinding> Name(LayoutParagraph label, List<LayoutParagraph> title, List<AttachmentItems.Item> items)
    {
        if (items.Count == 0) yield break;
        var number = Number().Match(label.Shown).Value;
        var item = number.Length > 0
            ? items.FirstOrDefault(item => item.Number.TrimEnd('.', '．', '、', ',', '，') == number) ?? (items.Count == 1 && number == "1" ? items[0] : null)
            : items.Count == 1 ? items[0] : null;
        if (item is null)
        {
            yield return Remarks.Of(label, "附件序号与附件说明里的对不上，请改成一致。", string.Join('、', items.Select(note => $"附件{note.Number.TrimEnd('.', '．')}")), label.Shown.Trim());
            yield break;
        }

        // The first line alone may be the name, with a subtitle below it.
        var names = Enumerable.Range(1, title.Count).Select(count => Bare(string.Concat(title.Take(count).Select(line => line.Shown))));
        if (!names.Contains(Bare(item.Name), StringComparer.Ordinal))
            yield return Remarks.Of(title[0], "附件标题与附件说明里的名称不一样，请改成一致。", item.Name, title[0].Shown.Trim());
    }

    // Marks behind the name are another rule's matter.
    private static string Bare(string name) => Spaces().Replace(name, "").TrimEnd('。', '；', '，', '、', ';', ',', '.');

    [GeneratedRegex("^附件[0-9]{0,2}$")]
    private static partial Regex Written();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
