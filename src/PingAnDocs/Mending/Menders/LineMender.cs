using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>Line spacing, space between paragraphs, the grid lines stand on, widow control.</summary>
internal static class LineMender
{
    private static readonly string[] Pitch = ["GR-01", "GR-02", "GR-08"];

    public static void Mend(MendingPass pass)
    {
        Grids(pass);
        Figures(pass);
        foreach (var paragraph in MendedText.Lined(pass).ToList())
        {
            Lines(pass, paragraph);
            Between(pass, paragraph);
            if (pass.Finds("GR-06") && paragraph.Role == LayoutRole.Body && paragraph.Format.WidowControl && pass.Editor.SetOf(paragraph.Element, "pPr", "widowControl", ("val", "0")))
                pass.Note("GR-06", paragraph.Place(), "取消孤行控制");
        }
    }

    // A grid of characters is given up for one of lines: only the latter is set alike by all programs.
    private static void Grids(MendingPass pass)
    {
        foreach (var section in pass.Document.Sections.Where(section => !section.IsLandscape && section.Element.Parent is not null))
        {
            var isUnreadable = pass.Finds("GR-08") && (IsUnreadable(section.LinePitchText) || IsUnreadable(section.CharSpaceText));
            var isOfCharacters = section.GridType is "linesAndChars" or "snapToChars" && pass.Finds("GR-03", "GR-07");
            if (!isUnreadable && !isOfCharacters) continue;
            var changed = pass.Editor.Set(section.Element, "docGrid", ("type", "lines"), ("linePitch", MendedText.Number(pass.Lines)), ("charSpace", null));
            if (changed) pass.Note(isUnreadable ? "GR-08" : pass.Finding("GR-03", "GR-07"), PlaceOf(section), "文档网格改为只指定行网格");
        }
    }

    private static void Lines(MendingPass pass, LayoutParagraph paragraph)
    {
        var (rule, line) = Target(pass);
        var isOff = pass.Finds("GR-07") && paragraph.Format.LineRule == "exact" && paragraph.Format.SnapToGrid;
        var isOther = pass.Finds([.. Pitch, "GR-05"]) && (paragraph.Format.LineRule != rule || paragraph.Format.Line != line);
        var changed = isOther && pass.Editor.SetOf(paragraph.Element, "pPr", "spacing", ("line", MendedText.Number(line)), ("lineRule", rule));
        if (changed) pass.Note(pass.Finding([.. Pitch, "GR-05"]), paragraph.Place(), rule == "exact" ? $"行距改为固定值 {Measure.Points(line)}" : "行距改为与正文一致");
        if ((isOff || changed && rule == "exact" && paragraph.Format.SnapToGrid) && pass.Editor.SetOf(paragraph.Element, "pPr", "snapToGrid", ("val", "0")) && isOff)
            pass.Note("GR-07", paragraph.Place(), "取消对齐到网格");
    }

    // Where only some paragraphs differ, they follow the others.
    private static (string Rule, int Line) Target(MendingPass pass)
    {
        if (pass.Finds(Pitch)) return ("exact", pass.Lines);
        var prevailing = MendedText.Upright(pass).Where(paragraph => paragraph.Role == LayoutRole.Body && !paragraph.IsBlank)
            .GroupBy(paragraph => (paragraph.Format.LineRule, paragraph.Format.Line)).OrderByDescending(same => same.Sum(paragraph => paragraph.Text.Length)).FirstOrDefault();
        return prevailing?.Key ?? ("exact", pass.Lines);
    }

    private static void Between(MendingPass pass, LayoutParagraph paragraph)
    {
        if (!pass.Finds("GR-05") || paragraph.IsBlank) return;
        var format = paragraph.Format;
        var above = format.Before != 0 || format.BeforeLines != 0 || format.BeforeAuto;
        var below = format.After != 0 || format.AfterLines != 0 || format.AfterAuto;
        var changed = above && pass.Editor.SetOf(paragraph.Element, "pPr", "spacing", ("before", "0"), ("beforeLines", "0"), ("beforeAutospacing", "0"));
        changed |= below && pass.Editor.SetOf(paragraph.Element, "pPr", "spacing", ("after", "0"), ("afterLines", "0"), ("afterAutospacing", "0"));
        if (changed) pass.Note("GR-05", paragraph.Place(), "段前段后间距改为0");
    }

    // A picture in a line of fixed height is cut down to that line.
    private static void Figures(MendingPass pass)
    {
        if (!pass.Finds("TB-03")) return;
        foreach (var paragraph in pass.Document.Body.Paragraphs.Where(paragraph => BodyText.HoldsDrawing(paragraph) && paragraph.Format.LineRule == "exact"))
        {
            if (pass.Editor.SetOf(paragraph.Element, "pPr", "spacing", ("line", "240"), ("lineRule", "auto"))) pass.Note("TB-03", paragraph.Place(), "图所在段落的行距改为单倍");
        }
    }

    private static bool IsUnreadable(string written) => written.Length > 0 && Measure.Whole(written) is null;

    private static Verification.Inspection.InspectionPlace PlaceOf(LayoutSection section) => Verification.Inspection.InspectionPlace.Document with { Where = section.Where };
}
