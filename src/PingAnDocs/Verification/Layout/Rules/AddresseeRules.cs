using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>主送机关.</summary>
internal static class AddresseeRules
{
    private const decimal Slack = 10m;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("MS-01", "主送机关顶格，后加全角冒号", "GB/T 9704—2012 7.3.2", Strength.Shall, Absent, Find),
    ];

    private static string? Absent(LayoutInspection inspection) =>
        inspection.Profile.Kind == DocumentKind.Spoken ? "讲话稿没有主送机关。"
        : !inspection.Document.Of(LayoutRole.Addressee).Any() ? "没有认出主送机关。"
        : inspection.Profile.Kind == DocumentKind.Any && !inspection.Document.Of(LayoutRole.HeadLine, LayoutRole.IssuerMark, LayoutRole.Signature).Any() ? "看不出这是不是公文，标题下的一行不一定是主送机关。"
        : null;

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection) => inspection.Document.Of(LayoutRole.Addressee).SelectMany(Find);

    private static IEnumerable<InspectionFinding> Find(LayoutParagraph addressee)
    {
        var (format, size, text) = (addressee.Format, addressee.Size, addressee.Text.TrimEnd());
        var indent = new[] { format.FirstLineCells(size), format.LeftCells(size), format.RightCells(size) }.MaxBy(Math.Abs);
        var typed = text.Length - text.TrimStart().Length;
        if (format.Alignment is not ("left" or "both"))
            yield return Remarks.Of(addressee, "主送机关应当顶格，请改为左对齐或两端对齐。", "顶格", Remarks.Alignment(format.Alignment));
        else if (Math.Abs(indent) > Slack)
            yield return Remarks.Of(addressee, "主送机关应当顶格，回行也顶格，请在“段落”里去掉缩进。", "顶格", $"缩进 {Remarks.Cells(indent)}");
        else if (typed > 0)
            yield return Remarks.Of(addressee, "主送机关应当顶格，请删去前面的空格。", "顶格", $"前面有 {typed} 个空格", 0, typed);
        if (!text.EndsWith('：'))
            yield return Remarks.Of(addressee, "最后一个主送机关的后面要用全角冒号，请改正。", "：", text.EndsWith(':') ? ":" : "没有冒号", text.Length - 1, 1);
    }
}
