using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Which paragraphs the rules on running text speak about.</summary>
internal static class BodyText
{
    private static readonly string[] Drawings = ["drawing", "pict", "object"];

    /// <summary>Body paragraphs with text on upright pages, outside tables and text boxes.</summary>
    public static IEnumerable<LayoutParagraph> Of(LayoutDocument document) => Upright(document, role => role == LayoutRole.Body);

    /// <summary>The same with the headings between them.</summary>
    public static IEnumerable<LayoutParagraph> WithHeadings(LayoutDocument document) =>
        Upright(document, role => role == LayoutRole.Body || LayoutRoles.LevelOf(role) > 0);

    /// <summary>Why a rule on running text does not apply; null when there is some.</summary>
    public static string? Absent(LayoutInspection inspection) => inspection.Body.Count > 0 ? null : "没有认出正文段落。";

    /// <summary>The value most characters have; of values equally frequent, the one met first.</summary>
    public static T Prevailing<T>(IEnumerable<LayoutParagraph> paragraphs, Func<LayoutParagraph, T> value) =>
        paragraphs.GroupBy(value).OrderByDescending(same => same.Sum(paragraph => paragraph.Text.Length)).First().Key;

    /// <summary>True when a paragraph holds a picture, a chart or an object beside its text.</summary>
    public static bool HoldsDrawing(LayoutParagraph paragraph) =>
        paragraph.Element.Descendants().Any(element => Drawings.Contains(element.Name.LocalName, StringComparer.Ordinal));

    /// <summary>True for a character that is written in the Chinese font.</summary>
    public static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '〇' || char.IsSurrogate(character);

    private static IEnumerable<LayoutParagraph> Upright(LayoutDocument document, Func<LayoutRole, bool> isMeant) =>
        document.Running.Where(paragraph => isMeant(paragraph.Role) && !paragraph.IsBlank && !document.SectionOf(paragraph).IsLandscape);
}
