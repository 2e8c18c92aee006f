using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Empty paragraphs and blanks used to push text about.</summary>
internal static partial class BlankRule
{
    private static readonly LayoutRole[] Above =
    [
        LayoutRole.IssuerMark, LayoutRole.HeadLine, LayoutRole.Title, LayoutRole.Subtitle, LayoutRole.Speaker, LayoutRole.SpeechDate, LayoutRole.AttachmentLabel, LayoutRole.AttachmentTitle,
    ];

    private static readonly LayoutRole[] Below =
    [
        LayoutRole.IssuerMark, LayoutRole.HeadLine, LayoutRole.Title, LayoutRole.Subtitle, LayoutRole.Speaker, LayoutRole.SpeechDate, LayoutRole.Salutation, LayoutRole.Addressee,
        LayoutRole.AttachmentNote, LayoutRole.Signature, LayoutRole.SignatureDate, LayoutRole.Remark, LayoutRole.AttachmentLabel, LayoutRole.AttachmentTitle, LayoutRole.Imprint,
    ];

    /// <summary>The rule.</summary>
    public static LayoutRule Rule { get; } = LayoutRule.Of("PA-05", "正文里不用空行和空格调位置", "GB/T 9704—2012 7.3；办公惯例", Strength.Normally, Find);

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection) =>
        Lines(inspection.Document).Concat(inspection.Document.Running.SelectMany(Blanks)).OrderBy(finding => finding.Place.Paragraph);

    private static IEnumerable<InspectionFinding> Lines(LayoutDocument document)
    {
        var paragraphs = document.Body.Paragraphs.Where(paragraph => !paragraph.InTextBox).ToList();
        for (var first = 0; first < paragraphs.Count; first++)
        {
            if (!IsEmptyLine(paragraphs[first])) continue;
            var last = first;
            while (last + 1 < paragraphs.Count && IsEmptyLine(paragraphs[last + 1])) last++;
            if (first > 0 && last + 1 < paragraphs.Count && !IsPrescribed(paragraphs[first - 1], paragraphs[last + 1]) && !(first == last && BesideTable(paragraphs, first)))
                yield return Remarks.Of(paragraphs[first], "正文中间有空行，请删去；要拉开距离的，请用段前段后间距。", "没有空行", $"空了 {last - first + 1} 行");
            first = last;
        }
    }

    // A break to the next page or section needs a paragraph to stand in; so does Word between two tables.
    private static bool IsEmptyLine(LayoutParagraph paragraph) =>
        paragraph is { IsBlank: true, Role: LayoutRole.None, Table: null }
        && !paragraph.Element.Descendants().Any(element => element.Name.LocalName is "sectPr" or "br" or "drawing" or "pict" or "object" or "fldChar");

    // A table has no spacing of its own: one empty line is how Word keeps the text off it.
    private static bool BesideTable(List<LayoutParagraph> paragraphs, int line) => paragraphs[line - 1].Table is not null || paragraphs[line + 1].Table is not null;

    private static bool IsPrescribed(LayoutParagraph above, LayoutParagraph below) =>
        Above.Contains(above.Role) || Below.Contains(below.Role) || above.Table is not null && below.Table is not null || above is { IsBlank: true, Table: null } || below is { IsBlank: true, Table: null };

    private static IEnumerable<InspectionFinding> Blanks(LayoutParagraph paragraph)
    {
        if (!Sentences.IsSure(paragraph) && LayoutRoles.LevelOf(paragraph.Role) == 0) yield break;
        var start = paragraph.Text.Length - paragraph.Text.TrimStart().Length;
        if (Gap().Match(paragraph.Text.TrimEnd(), start) is { Success: true } gap)
            yield return Remarks.Of(paragraph, "文字中间有多余的空格，请删去。", "没有空格", $"{gap.Length} 个空格", gap.Index, gap.Length);
    }

    [GeneratedRegex(" {2,}|\u3000+")]
    private static partial Regex Gap();
}
