using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>Indents: two characters for running text and headings, written in characters and in twips; none on either side.</summary>
internal static class IndentMender
{
    // Hundredths of a character, and twips.
    private const decimal Slack = 10m;
    private const int AgreesWithin = 20;

    private static readonly string[] Rules = ["PA-01", "PA-02", "PA-03"];

    public static void Mend(MendingPass pass)
    {
        if (!pass.Finds(Rules)) return;
        foreach (var paragraph in MendedText.Upright(pass).Where(IsMeant).ToList())
        {
            var first = FirstLine(pass, paragraph);
            if (paragraph.Role == LayoutRole.Body && pass.Finds("PA-02")) first |= Sides(pass, paragraph);
            if (first) pass.Note(pass.Finding(Rules), paragraph.Place(), $"首行缩进改为{MendedText.Number((int)pass.Profile.Number(ProfileKey.Indent))}字，左右不缩进");
        }
    }

    /// <summary>Sets a paragraph flush: no indent of any kind. False when it was.</summary>
    public static bool Flush(MendingPass pass, LayoutParagraph paragraph) => FirstLine(pass, paragraph, 0, 0) | Sides(pass, paragraph);

    // Items of lists have the indents of their list; centred headings are the habit of some offices.
    private static bool IsMeant(LayoutParagraph paragraph) =>
        paragraph.Format.Alignment is "left" or "both" or "distribute" && paragraph.Format.NumberingId.Length == 0
        && (Sentences.IsSure(paragraph) || LayoutRoles.LevelOf(paragraph.Role) > 0 && paragraph.Format.FirstLineCells(paragraph.Size) >= 0);

    private static bool FirstLine(MendingPass pass, LayoutParagraph paragraph)
    {
        var (format, size) = (paragraph.Format, paragraph.Size);
        var cells = (int)(pass.Profile.Number(ProfileKey.Indent) * 100m);
        var twips = cells * size / 10;
        var isFar = Math.Abs(format.FirstLineCells(size) - cells) > Slack && pass.Finds("PA-01", "PA-02");
        var isAtOdds = format.FirstLineChars is > 0 && !(format.FirstLine is { } written && Math.Abs(written - twips) <= AgreesWithin) && pass.Finds("PA-03");
        return (isFar || isAtOdds) && FirstLine(pass, paragraph, cells, twips);
    }

    private static bool FirstLine(MendingPass pass, LayoutParagraph paragraph, int cells, int twips) =>
        (cells != 0 || Math.Abs(paragraph.Format.FirstLineCells(paragraph.Size)) > Slack)
        && pass.Editor.SetOf(
            paragraph.Element, "pPr", "ind", ("firstLineChars", MendedText.Number(cells)), ("firstLine", MendedText.Number(twips)), ("hanging", null), ("hangingChars", null));

    private static bool Sides(MendingPass pass, LayoutParagraph paragraph)
    {
        var (format, size) = (paragraph.Format, paragraph.Size);
        var (left, right) = Names(paragraph.Element);
        var changed = Math.Abs(format.LeftCells(size)) > Slack && Side(pass, paragraph.Element, left, right == "right" ? "start" : "left");
        return changed | (Math.Abs(format.RightCells(size)) > Slack && Side(pass, paragraph.Element, right, right == "right" ? "end" : "right"));
    }

    private static bool Side(MendingPass pass, XElement paragraph, string name, string other) =>
        pass.Editor.SetOf(paragraph, "pPr", "ind", (name, "0"), (name + "Chars", "0"), (other, null), (other + "Chars", null));

    // Strict files say start and end.
    private static (string Left, string Right) Names(XElement paragraph) =>
        paragraph.Name.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal) ? ("start", "end") : ("left", "right");
}
