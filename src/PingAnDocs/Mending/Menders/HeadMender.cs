using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Mending.Menders;

/// <summary>Place of what stands before the text: title, speaker and date in the middle, salutation and addressee flush.</summary>
internal static class HeadMender
{
    public static void Mend(MendingPass pass)
    {
        foreach (var paragraph in MendedText.Upright(pass).ToList())
        {
            switch (paragraph.Role)
            {
                case LayoutRole.Title when pass.Finds("TI-02"): Title(pass, paragraph); break;
                case LayoutRole.Speaker when pass.Finds("SP-01"): Centre(pass, paragraph, "SP-01"); break;
                case LayoutRole.SpeechDate when pass.Finds("SP-02"): Centre(pass, paragraph, "SP-02"); break;
                case LayoutRole.Salutation when pass.Finds("SP-03"): Flush(pass, paragraph, "SP-03"); break;
                case LayoutRole.Addressee when pass.Finds("MS-01"): Flush(pass, paragraph, "MS-01"); break;
                default: break;
            }
        }
    }

    private static void Title(MendingPass pass, LayoutParagraph title)
    {
        var changed = Aligned(pass, title, "center") | IndentMender.Flush(pass, title);
        foreach (var run in RunMarkup.Of(title.Element).Where(run => RunMarkup.Text(run).Length > 0 && pass.Look(title, run).Bold))
            changed |= pass.Editor.SetOf(run, "rPr", "b", ("val", "0"));
        if (changed) pass.Note("TI-02", title.Place(), "标题改为居中，不缩进，不加粗");
    }

    private static void Centre(MendingPass pass, LayoutParagraph paragraph, string rule)
    {
        if (Aligned(pass, paragraph, "center")) pass.Note(rule, paragraph.Place(), $"{LayoutRoles.NameOf(paragraph.Role)}改为居中");
    }

    private static void Flush(MendingPass pass, LayoutParagraph paragraph, string rule)
    {
        var changed = paragraph.Format.Alignment is not ("left" or "both") && Aligned(pass, paragraph, "left");
        if (changed | IndentMender.Flush(pass, paragraph)) pass.Note(rule, paragraph.Place(), $"{LayoutRoles.NameOf(paragraph.Role)}改为顶格");
    }

    private static bool Aligned(MendingPass pass, LayoutParagraph paragraph, string alignment) =>
        paragraph.Format.Alignment != alignment && pass.Editor.SetOf(paragraph.Element, "pPr", "jc", ("val", alignment));
}
