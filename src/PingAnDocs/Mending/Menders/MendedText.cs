using System.Globalization;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>Which paragraphs are mended, and how.</summary>
internal static class MendedText
{
    private static readonly LayoutRole[] Plain =
    [
        LayoutRole.Body, LayoutRole.Salutation, LayoutRole.Addressee, LayoutRole.AttachmentNote, LayoutRole.Signature, LayoutRole.SignatureDate, LayoutRole.Remark,
    ];

    /// <summary>Paragraphs outside tables and text boxes on upright pages.</summary>
    public static IEnumerable<LayoutParagraph> Upright(MendingPass pass) => pass.Document.Running.Where(paragraph => !pass.Document.SectionOf(paragraph).IsLandscape);

    /// <summary>Running text and headings: paragraphs whose lines fill the page.</summary>
    public static IEnumerable<LayoutParagraph> Lined(MendingPass pass) => Upright(pass).Where(paragraph => !BodyText.HoldsDrawing(paragraph)
        && (IsPlain(paragraph) || LayoutRoles.LevelOf(paragraph.Role) > 0 || paragraph is { Role: LayoutRole.None, IsBlank: true } && paragraph.Element.Child("pPr").Child("pBdr") is null));

    /// <summary>True for text in the font and size of the body.</summary>
    public static bool IsPlain(LayoutParagraph paragraph) => Plain.Contains(paragraph.Role);

    /// <summary>A number as files write it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
