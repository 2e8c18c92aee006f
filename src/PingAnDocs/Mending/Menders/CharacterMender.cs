using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Mending.Menders;

/// <summary>Spacing of characters, so that a line holds as many as it should.</summary>
internal static class CharacterMender
{
    private const string Rule = "GR-03";

    public static void Mend(MendingPass pass)
    {
        if (!pass.Finds(Rule)) return;
        var characters = (int)pass.Profile.Number(ProfileKey.Characters);
        foreach (var paragraph in MendedText.Upright(pass).Where(paragraph => MendedText.IsPlain(paragraph) || LayoutRoles.LevelOf(paragraph.Role) > 0))
        {
            if (pass.Document.SectionOf(paragraph).TextWidth is not { } width || width <= 0) continue;
            var changed = false;
            foreach (var run in RunMarkup.Of(paragraph.Element).Where(run => RunMarkup.Text(run).Length > 0)) changed |= Space(pass, paragraph, run, width, characters);
            if (changed) pass.Note(Rule, paragraph.Place(), $"字间距改为每行{MendedText.Number(characters)}字的间距");
        }
    }

    private static bool Space(MendingPass pass, LayoutParagraph paragraph, System.Xml.Linq.XElement run, int width, int characters)
    {
        var look = pass.Look(paragraph, run);
        var own = look.Size * 10 * look.Scale / 100;
        if (own + look.Spacing > 0 && width / (own + look.Spacing) == characters) return false;
        return pass.Editor.SetOf(run, "rPr", "spacing", ("val", MendedText.Number(width / characters - own)));
    }
}
