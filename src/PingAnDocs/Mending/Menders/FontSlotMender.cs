using System.Xml.Linq;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>How fonts are written: names instead of references to the theme, and the Chinese font for the marks both fonts have.</summary>
internal static class FontSlotMender
{
    private const string SharedMarks = "—‘’“”…";

    public static void Mend(MendingPass pass)
    {
        if (pass.Finds("FT-03")) Each(pass, PrintedParts.Paragraphs(pass.Document), "FT-03", "主题字体改为直接写明的字体", Name);
        if (pass.Finds("FT-05")) Each(pass, pass.Document.Body.Paragraphs, "FT-05", "引号、破折号、省略号改用中文字体", Hint);
    }

    private static void Each(MendingPass pass, IEnumerable<LayoutParagraph> paragraphs, string rule, string what, Func<MendingPass, RunFormat, XElement, string, bool> mend)
    {
        foreach (var paragraph in paragraphs.ToList())
        {
            var changed = false;
            foreach (var run in RunMarkup.Of(paragraph.Element).ToList())
            {
                var text = RunMarkup.Text(run);
                if (!string.IsNullOrWhiteSpace(text)) changed |= mend(pass, pass.Look(paragraph, run), run, text);
            }

            if (changed) pass.Note(rule, paragraph.Place(), what);
        }
    }

    private static bool Name(MendingPass pass, RunFormat look, XElement run, string text)
    {
        if (!look.IsThemed) return false;
        var chinese = look.EastAsia.Length > 0 ? look.EastAsia : pass.Profile.Text(ProfileKey.BodyFont);
        return pass.Editor.SetOf(
            run, "rPr", "rFonts", ("ascii", Or(look.Ascii, chinese)), ("hAnsi", Or(look.HAnsi, chinese)), ("eastAsia", chinese), ("asciiTheme", null), ("hAnsiTheme", null), ("eastAsiaTheme", null));
    }

    private static bool Hint(MendingPass pass, RunFormat look, XElement run, string text) =>
        text.Any(character => SharedMarks.Contains(character, StringComparison.Ordinal)) && look.Hint != "eastAsia" && !IsChinese(pass.Profile, look)
        && pass.Editor.SetOf(run, "rPr", "rFonts", ("hint", "eastAsia"));

    private static bool IsChinese(LayoutProfile profile, RunFormat look) =>
        look.HAnsi.Length > 0 && look.HAnsi.Equals(look.EastAsia, StringComparison.OrdinalIgnoreCase) || profile.ClassOf(look.HAnsi) is { Length: > 0 } own && own == profile.ClassOf(look.EastAsia);

    private static string Or(string font, string other) => font.Length > 0 ? font : other;
}
