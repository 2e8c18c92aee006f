using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Mending.Menders;

/// <summary>Headings on lines of their own: kept with the next paragraph, with a level Word can navigate by.</summary>
internal static class HeadingMender
{
    private const int LongestHeading = 40;

    public static void Mend(MendingPass pass)
    {
        foreach (var heading in pass.Document.Running.Where(IsAlone).ToList())
        {
            var level = LayoutRoles.LevelOf(heading.Role) - 1;
            if (pass.Finds("HD-06") && !heading.Format.KeepNext && pass.Editor.SetOf(heading.Element, "pPr", "keepNext", ("val", "1")))
                pass.Note("HD-06", heading.Place(), "标题设为与下段同页");
            if (pass.Finds("HD-07") && heading.Format.OutlineLevel is not < 4 && pass.Editor.SetOf(heading.Element, "pPr", "outlineLvl", ("val", MendedText.Number(level))))
                pass.Note("HD-07", heading.Place(), "标题设大纲级别");
        }
    }

    private static bool IsAlone(LayoutParagraph paragraph) =>
        LayoutRoles.LevelOf(paragraph.Role) > 0 && paragraph.Shown.Trim() is { Length: <= LongestHeading } text && !text.Contains('。', StringComparison.Ordinal) && !text.EndsWith('；');
}
