using System.Xml.Linq;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Mending.Menders;

/// <summary>Fonts by class and sizes, by what a paragraph is. Words picked out in the text keep their font: someone meant it.</summary>
internal static class FontMender
{
    private static readonly RoleFont Plain = new("FT-01", ProfileKey.BodyFont, ProfileKey.BodySize);

    public static void Mend(MendingPass pass)
    {
        foreach (var paragraph in MendedText.Upright(pass).Where(paragraph => !paragraph.IsBlank).ToList())
        {
            if (RoleFont.Of(paragraph.Role) is { } font) Mend(pass, paragraph, font);
            else if (MendedText.IsPlain(paragraph)) Mend(pass, paragraph, Plain);
        }

        FontSlotMender.Mend(pass);
    }

    private static void Mend(MendingPass pass, LayoutParagraph paragraph, RoleFont font)
    {
        if (!pass.Finds(font.Rule)) return;
        var end = LayoutRoles.LevelOf(paragraph.Role) > 0 ? HeadingEnd(pass, paragraph, font) : int.MaxValue;
        var (at, changed) = (0, false);
        foreach (var run in RunMarkup.Of(paragraph.Element).ToList())
        {
            var text = RunMarkup.Text(run);
            var isInside = at < end;
            at += text.Length;
            if (isInside && !string.IsNullOrWhiteSpace(text)) changed |= Set(pass, paragraph, run, text, font);
        }

        if (paragraph.Label.Length > 0 && changed) MendMark(pass, paragraph, font);
        if (changed) pass.Note(font.Rule, paragraph.Place(), $"{NameOf(paragraph)}字体字号改为{pass.Profile.Text(font.Font)} {Measure.Points(pass.Profile.HalfPoints(font.Size) * 10)}");
    }

    // Where a sentence goes on behind the heading, the heading alone has its font: the run is parted there.
    private static int HeadingEnd(MendingPass pass, LayoutParagraph paragraph, RoleFont font)
    {
        var runs = RunMarkup.Of(paragraph.Element).ToList();
        var stop = string.Concat(runs.Select(RunMarkup.Text)).IndexOf('。', StringComparison.Ordinal);
        if (stop < 1) return int.MaxValue;
        var at = 0;
        foreach (var run in runs)
        {
            var length = RunMarkup.Text(run).Length;
            if (at < stop && stop < at + length)
            {
                if (IsOther(pass, pass.Look(paragraph, run), font) && stop < at + length - 1 && RunMarkup.Split(run, stop - at)) pass.Editor.Touch(run);
                break;
            }

            at += length;
        }

        return stop;
    }

    private static bool Set(MendingPass pass, LayoutParagraph paragraph, XElement run, string text, RoleFont font)
    {
        var look = pass.Look(paragraph, run);
        var changed = text.Any(IsHan) && IsOther(pass, look, font) && !IsPickedOut(pass, paragraph, look)
            && pass.Editor.SetOf(run, "rPr", "rFonts", Slots(pass.Profile.Text(font.Font)));
        return changed | Size(pass, look, run, font) | Bold(pass, look, run, font);
    }

    // Only what is asked for is added: words somebody made bold stay so.
    private static bool Bold(MendingPass pass, RunFormat look, XElement run, RoleFont font) =>
        font.Font == ProfileKey.BodyFont && pass.Profile.Flag(ProfileKey.BodyBold) && !look.Bold && pass.Editor.SetOf(run, "rPr", "b", ("val", "1"));

    private static bool Size(MendingPass pass, RunFormat look, XElement run, RoleFont font)
    {
        var size = pass.Profile.HalfPoints(font.Size);
        if (look.Size == size) return false;
        pass.Editor.SetOf(run, "rPr", "sz", ("val", MendedText.Number(size)));
        pass.Editor.SetOf(run, "rPr", "szCs", ("val", MendedText.Number(size)));
        return true;
    }

    // The number of an automatic list is set like the paragraph mark.
    private static void MendMark(MendingPass pass, LayoutParagraph paragraph, RoleFont font)
    {
        if (paragraph.Element.Child("pPr") is not { } properties) return;
        if (IsOther(pass, paragraph.Mark, font)) pass.Editor.SetOf(Mark(properties), "rPr", "rFonts", Slots(pass.Profile.Text(font.Font)));
        Size(pass, paragraph.Mark, Mark(properties), font);
    }

    private static XElement Mark(XElement properties)
    {
        if (properties.Child("rPr") is null) SchemaOrder.Insert(properties, new XElement(properties.Name.Namespace + "rPr"));
        return properties;
    }

    private static bool IsOther(MendingPass pass, RunFormat look, RoleFont font) => !pass.Profile.IsOfClass(look.EastAsia, font.Font);

    private static bool IsPickedOut(MendingPass pass, LayoutParagraph paragraph, RunFormat look)
    {
        if (paragraph.Role != LayoutRole.Body) return false;
        var isOfHeadings = pass.Profile.IsOfClass(look.EastAsia, ProfileKey.Heading1Font) || pass.Profile.IsOfClass(look.EastAsia, ProfileKey.Heading2Font);
        return isOfHeadings && paragraph.Runs.Any(run => run.Text.Any(IsHan) && !run.Format.EastAsia.Equals(look.EastAsia, StringComparison.OrdinalIgnoreCase));
    }

    private static (string Name, string? Value)[] Slots(string font) =>
        [("hint", "eastAsia"), ("ascii", font), ("hAnsi", font), ("eastAsia", font), ("cs", font), ("asciiTheme", null), ("hAnsiTheme", null), ("eastAsiaTheme", null), ("cstheme", null)];

    private static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF';

    private static string NameOf(LayoutParagraph paragraph) => LayoutRoles.NameOf(paragraph.Role);
}
