using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>What stands under the title of a speech: speaker, date, salutation. Practice, but for the date and the salutation's colon.</summary>
internal static partial class SpeakerRules
{
    private const string Practice = "讲话稿惯例";
    private const decimal Slack = 10m;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("SP-01", "讲话人用三号楷体居中，职务与姓名之间空一字", Practice, Strength.Practice, Without(LayoutRole.Speaker, "没有讲话人一行。"), Speakers, ProfileKey.SpeakerFont, ProfileKey.SpeakerSize),
        LayoutRule.Where("SP-02", "讲话日期加全角圆括号，月日不补零", "GB/T 9704—2012 7.3.5.4；讲话稿惯例", Strength.Normally, Without(LayoutRole.SpeechDate, "标题之下没有日期。"), Dates, ProfileKey.SpeakerFont, ProfileKey.SpeakerSize),
        LayoutRule.Where("SP-03", "称谓单独成段，顶格，后加冒号", "GB/T 15834—2011 4.7.3.4", Strength.Normally, NoSalutation, Salutations),
        LayoutRule.Where("SP-04", "讲话稿没有版头、主送机关和版记", Practice, Strength.Practice, NoSpeech, Formal),
    ];

    private static Func<LayoutInspection, string?> Without(LayoutRole role, string why) => inspection => inspection.Document.Of(role).Any() ? null : why;

    private static IEnumerable<InspectionFinding> Speakers(LayoutInspection inspection)
    {
        foreach (var speaker in inspection.Document.Of(LayoutRole.Speaker))
        {
            foreach (var finding in FontAndPlace(inspection, speaker)) yield return finding;
            if (HalfWidthGap().Match(speaker.Text) is { Success: true } gap)
                yield return Remarks.Of(speaker, "职务与姓名之间通常空一个全角空格，请改正。", "职务　姓名", gap.Value, gap.Index, gap.Length);
        }
    }

    private static IEnumerable<InspectionFinding> Dates(LayoutInspection inspection)
    {
        foreach (var date in inspection.Document.Of(LayoutRole.SpeechDate))
        {
            if (!Date().IsMatch(date.Shown.Trim()))
                yield return Remarks.Of(date, "讲话日期写法不对，请写成全角圆括号中的阿拉伯数字日期，月日前不补零。", "（2026年7月20日）这样的写法", date.Shown.Trim());
            foreach (var finding in FontAndPlace(inspection, date)) yield return finding with { Weakened = Strength.Practice };
        }
    }

    private static IEnumerable<InspectionFinding> FontAndPlace(LayoutInspection inspection, LayoutParagraph paragraph)
    {
        foreach (var finding in FontCheck.Of(paragraph, inspection.Profile, ProfileKey.SpeakerFont, ProfileKey.SpeakerSize)) yield return finding;
        if (paragraph.Format.Alignment != "center")
            yield return Remarks.Of(paragraph, $"{LayoutRoles.NameOf(paragraph.Role)}通常在标题之下居中，请点“居中”。", "居中", Remarks.Alignment(paragraph.Format.Alignment));
    }

    private static string? NoSalutation(LayoutInspection inspection) =>
        inspection.Document.Of(LayoutRole.Salutation).Any() || RunIn(inspection) is not null ? null : "没有称谓。";

    private static IEnumerable<InspectionFinding> Salutations(LayoutInspection inspection)
    {
        foreach (var salutation in inspection.Document.Of(LayoutRole.Salutation))
        {
            var text = salutation.Shown.TrimEnd();
            if (!text.EndsWith('：') && !text.EndsWith('！'))
                yield return Remarks.Of(salutation, "称谓后面要用全角冒号，请改正。", "：", text[^1..], Math.Max(0, salutation.Text.TrimEnd().Length - 1), 1);
            foreach (var finding in Flush(salutation)) yield return finding;
        }

        if (RunIn(inspection) is { } body)
            yield return Remarks.Of(body, "称谓应当单独成一段，请在冒号后面另起一段。", "称谓单独成段", RunInSalutation().Match(body.Text).Value, 0, RunInSalutation().Match(body.Text).Length);
    }

    private static IEnumerable<InspectionFinding> Flush(LayoutParagraph paragraph)
    {
        var indent = paragraph.Format.FirstLineCells(paragraph.Size) + paragraph.Format.LeftCells(paragraph.Size);
        var typed = paragraph.Text.Length - paragraph.Text.TrimStart().Length;
        if (paragraph.Format.Alignment is "center" or "right")
            yield return Remarks.Of(paragraph, "称谓应当顶格，请改为左对齐。", "顶格", Remarks.Alignment(paragraph.Format.Alignment));
        else if (Math.Abs(indent) > Slack)
            yield return Remarks.Of(paragraph, "称谓应当顶格，请在“段落”里去掉缩进。", "顶格", $"缩进 {Remarks.Cells(indent)}");
        else if (typed > 0)
            yield return Remarks.Of(paragraph, "称谓应当顶格，请删去前面的空格。", "顶格", $"前面有 {typed} 个空格", 0, typed);
    }

    // Only the first body paragraph: later ones may well begin 同志们： inside the text.
    private static LayoutParagraph? RunIn(LayoutInspection inspection) =>
        inspection.Document.Of(LayoutRole.Salutation).Any() || inspection.Profile.Kind == DocumentKind.Issued ? null
            : inspection.Document.Of(LayoutRole.Body).Take(1).FirstOrDefault(body => RunInSalutation().IsMatch(body.Text));

    private static string? NoSpeech(LayoutInspection inspection) => inspection.Profile.Kind switch
    {
        DocumentKind.Spoken => null,
        DocumentKind.Issued => "这不是讲话稿。",
        _ => inspection.Document.Of(LayoutRole.Speaker, LayoutRole.Salutation).Any() ? null : "没有认出这是讲话稿。",
    };

    private static IEnumerable<InspectionFinding> Formal(LayoutInspection inspection) =>
        inspection.Document.Of(LayoutRole.IssuerMark, LayoutRole.HeadLine, LayoutRole.Addressee, LayoutRole.Imprint).Select(paragraph => Remarks.Of(
            paragraph, $"讲话稿不是公文，通常不带{LayoutRoles.NameOf(paragraph.Role)}，请看是否保留。", $"没有{LayoutRoles.NameOf(paragraph.Role)}", paragraph.Shown.Trim()));

    [GeneratedRegex("^（[0-9]{4}年([1-9]|1[0-2])月([1-9]|[12][0-9]|3[01])日）$")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<=\p{Lo}{2}) +(?=\p{Lo})")]
    private static partial Regex HalfWidthGap();

    [GeneratedRegex(@"^\s*(尊敬的)?(各位[^。：，]{1,20}[，、])?(各位\p{Lo}{2,10}|同志们|朋友们|同志们、朋友们)：(?=.)")]
    private static partial Regex RunInSalutation();
}
