using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>Black text. The red of the office's mark, of rules and seals stays, and so does the colour of what is still to be filled in.</summary>
internal static class ColourMender
{
    private const string Rule = "PG-07";

    // Nothing smaller than 二号 is the mark of an office.
    private const int SmallestMark = 44;
    private const string RuleSigns = "—－─━_＿★☆═ 　";

    public static void Mend(MendingPass pass)
    {
        if (!pass.Finds(Rule)) return;
        foreach (var paragraph in PrintedParts.Paragraphs(pass.Document).Where(paragraph => paragraph.Role != LayoutRole.IssuerMark && !LeftoverMarks.ToFillIn().IsMatch(paragraph.Text)).ToList())
        {
            var changed = false;
            foreach (var run in RunMarkup.Of(paragraph.Element).ToList())
            {
                var (text, look) = (RunMarkup.Text(run), pass.Look(paragraph, run));
                if (string.IsNullOrWhiteSpace(text) || IsBlack(look.Color) || IsMark(paragraph, look, text)) continue;
                changed |= pass.Editor.SetOf(run, "rPr", "color", ("val", "000000"), ("themeColor", null), ("themeTint", null), ("themeShade", null));
            }

            if (changed) pass.Note(Rule, paragraph.Place(), "文字颜色改为黑色");
        }
    }

    private static bool IsBlack(string colour) => colour is "auto" or "000000" or "black" or "windowText";

    private static bool IsMark(LayoutParagraph paragraph, RunFormat look, string text) =>
        paragraph.InTextBox || text.All(character => RuleSigns.Contains(character, StringComparison.Ordinal))
        || look.Size >= SmallestMark && (paragraph.Table is not null || paragraph.Part.Length > 0 || paragraph.Role is LayoutRole.HeadLine or LayoutRole.None);
}
