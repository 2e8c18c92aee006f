using System.Globalization;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Mending.Menders;

/// <summary>Which paragraphs are mended, and how.</summary>
internal static class MendedText
{
    private const int LongestLine = 28;
    private const string Ends = "。！？；：…”’）";

    private static readonly string[] Notes = ["注：", "注:", "备注：", "说明：", "资料来源：", "数据来源：", "来源：", "单位：", "联系人：", "联系电话："];
    private static readonly string[] Drawings = ["drawing", "pict", "object"];

    private static readonly LayoutRole[] Plain =
    [
        LayoutRole.Body, LayoutRole.Salutation, LayoutRole.Addressee, LayoutRole.AttachmentNote, LayoutRole.Signature, LayoutRole.SignatureDate, LayoutRole.Remark,
    ];

    /// <summary>Paragraphs outside tables and text boxes on upright pages.</summary>
    public static IEnumerable<LayoutParagraph> Upright(MendingPass pass) => pass.Document.Running.Where(paragraph => !pass.Document.SectionOf(paragraph).IsLandscape);

    /// <summary>Running text and headings: paragraphs whose lines fill the page.</summary>
    public static IEnumerable<LayoutParagraph> Lined(MendingPass pass) => Upright(pass).Where(paragraph => !HoldsDrawing(paragraph)
        && (IsPlain(paragraph) || LayoutRoles.LevelOf(paragraph.Role) > 0 || paragraph is { Role: LayoutRole.None, IsBlank: true } && paragraph.Element.Child("pPr").Child("pBdr") is null));

    /// <summary>True for text in the font and size of the body.</summary>
    public static bool IsPlain(LayoutParagraph paragraph) => Plain.Contains(paragraph.Role);

    /// <summary>True for a body paragraph that is running text for certain: short lines may be anything.</summary>
    public static bool IsSentence(LayoutParagraph paragraph)
    {
        var text = paragraph.Shown.Trim();
        return paragraph.Role == LayoutRole.Body && text.Length > 0 && !Notes.Any(note => text.StartsWith(note, StringComparison.Ordinal))
            && !text.StartsWith('（') && (Ends.Contains(text[^1], StringComparison.Ordinal) || text.Length > LongestLine);
    }

    /// <summary>True when a paragraph holds a picture, a chart or an object.</summary>
    public static bool HoldsDrawing(LayoutParagraph paragraph) =>
        paragraph.Element.Descendants().Any(element => Drawings.Contains(element.Name.LocalName, StringComparer.Ordinal));

    /// <summary>A number as files write it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
