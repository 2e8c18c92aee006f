using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>附件说明: how it is written and where it stands.</summary>
internal static class AttachmentNoteRule
{
    // Hundredths of a character from the left: 附件： two in; the numbers below it five in, behind the colon.
    private const decimal LeadStart = 200m;
    private const decimal NextStart = 500m;
    private const decimal NumberWidth = 100m;
    private const decimal Slack = 25m;
    private const string EndMarks = "。；，、！：;,.!:";

    /// <summary>The rule.</summary>
    public static LayoutRule Rule { get; } = LayoutRule.Where(
        "AT-01", "附件说明左空二字，名称后不加标点，回行与名称对齐", "GB/T 9704—2012 7.3.4", Strength.Shall,
        inspection => AttachmentItems.Of(inspection.Document).Count > 0 ? null : "没有附件说明。", Find, ProfileKey.Characters);

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection)
    {
        var items = AttachmentItems.Of(inspection.Document);
        var named = items.Count(item => item.Name.Length > 0);
        for (var index = 0; index < items.Count; index++)
        {
            foreach (var finding in Form(items[index], named > 1, index + 1)) yield return finding;
            foreach (var finding in Place(items[index], named > 1, inspection.Profile.Number(ProfileKey.Characters) * 100m)) yield return finding;
        }
    }

    private static IEnumerable<InspectionFinding> Form(AttachmentItems.Item item, bool isOfSeveral, int number)
    {
        if (item.Lead.Length > 0 && item.Lead != "附件：")
            yield return At(item, "附件说明应当写作“附件”加全角冒号，请改正。", "附件：", item.Lead);
        if (item.Name.Length == 0) yield break;
        if (EndMarks.Contains(item.Name[^1], StringComparison.Ordinal))
            yield return At(item, "附件名称后面不加标点符号，请删去。", item.Name[..^1], item.Name);
        var expected = number.ToString(CultureInfo.InvariantCulture) + ".";
        if (isOfSeveral && item.Number.Replace('．', '.') is var written && written != expected && item.Paragraph.Label.Length == 0 && !Follows(item, number))
            yield return At(item, "附件有几个的，用阿拉伯数字加小圆点依次编号，请改正。", expected, written.Length > 0 ? written : "没有编号");
    }

    // Where 附件： has a line of its own the numbers lag behind the lines by one.
    private static bool Follows(AttachmentItems.Item item, int line) =>
        item.Number.Replace('．', '.') == (line - 1).ToString(CultureInfo.InvariantCulture) + ".";

    private static IEnumerable<InspectionFinding> Place(AttachmentItems.Item item, bool isOfSeveral, decimal line)
    {
        var isLead = item.Lead.Length > 0;
        var expected = isLead ? LeadStart : NextStart;
        if (Math.Abs(item.Start - expected) > Slack)
        {
            yield return At(item, isLead ? "附件说明应当左空二字，请在“段落”里改正。" : "附件的顺序号应当与上一个顺序号对齐，请在“段落”里改正。", $"左空 {Remarks.Cells(expected)}", $"左空 {Remarks.Cells(item.Start)}");
            yield break;
        }

        // Only a line that is too long shows where the next one begins.
        var turn = NextStart + (isOfSeveral ? NumberWidth : 0m);
        var left = item.Paragraph.Format.LeftCells(item.Paragraph.Size);
        if (item.Start + Remarks.Width(item.Line) > line && Math.Abs(left - turn) > Slack)
            yield return At(item, "附件名称回行时应当与上一行名称的第一个字对齐，请在“段落”里设悬挂缩进。", $"回行左空 {Remarks.Cells(turn)}", $"回行左空 {Remarks.Cells(left)}");
    }

    private static InspectionFinding At(AttachmentItems.Item item, string message, string expected, string actual) =>
        Remarks.Of(item.Paragraph, message, expected, actual, item.At, Math.Min(item.Line.Length, item.Paragraph.Text.Length - item.At));
}
