using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Two blank lines between the red rule and the title of a document with a 版头.</summary>
internal static class TitleGapRule
{
    private const decimal Lines = 2m;
    private const decimal Slack = 0.2m;

    // Twips of a body line where the body has none of its own.
    private const int UsualLine = 579;

    /// <summary>The rule.</summary>
    public static LayoutRule Rule { get; } =
        LayoutRule.Where("TI-06", "标题在红色分隔线下空二行", "GB/T 9704—2012 7.3.1", Strength.Normally, Absent, Find);

    private static string? Absent(LayoutInspection inspection) =>
        TitleRules.Absent(inspection) ?? (inspection.Document.Of(LayoutRole.HeadLine, LayoutRole.IssuerMark).Any() ? null : "没有版头，标题之上不需要空行。");

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection)
    {
        var document = inspection.Document;
        var title = document.Of(LayoutRole.Title).First();
        var above = document.Body.Paragraphs.TakeWhile(paragraph => paragraph.Number < title.Number).Reverse().ToList();
        var gap = above.TakeWhile(IsGap).ToList();
        if (gap.Count == above.Count) yield break;
        var line = BodyLine(document);
        var lines = gap.Sum(paragraph => Height(paragraph, line)) + title.Format.BeforeLines / 100m
            + (title.Format.BeforeLines == 0 ? (decimal)title.Format.Before / line : 0m) + (decimal)above[gap.Count].Format.After / line;
        if (Math.Abs(lines - Lines) <= Slack) yield break;
        yield return Remarks.Of(title, "标题与红色分隔线之间应当空二行，请增减空行。", "空 2 行", $"空 {lines.ToString("0.#", CultureInfo.InvariantCulture)} 行");
    }

    // The red rule itself may be the border of an empty paragraph or a drawn line.
    private static bool IsGap(LayoutParagraph paragraph) =>
        paragraph is { IsBlank: true, Role: LayoutRole.None, Table: null } && paragraph.Element.Child("pPr").Child("pBdr") is null;

    private static decimal Height(LayoutParagraph paragraph, int line) => paragraph.Format.LineRule == "exact" ? (decimal)paragraph.Format.Line / line : 1m;

    private static int BodyLine(LayoutDocument document) =>
        document.Of(LayoutRole.Body).Where(paragraph => paragraph.Format is { LineRule: "exact", Line: > 0 }).Select(paragraph => paragraph.Format.Line).FirstOrDefault(UsualLine);
}
