using System.Xml.Linq;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Mending.Menders;

/// <summary>Takes away blanks and tabs typed in front of a paragraph to indent it: they are no words.</summary>
internal static class LeadingBlankMender
{
    public static void Mend(MendingPass pass)
    {
        foreach (var paragraph in MendedText.Upright(pass).Where(paragraph => paragraph.Text.Length > 0 && char.IsWhiteSpace(paragraph.Text[0]) && !paragraph.IsBlank))
        {
            var rule = RuleOf(paragraph);
            if (rule is null || !pass.Finds(rule)) continue;
            if (Strip(pass.Editor, paragraph)) pass.Note(rule, paragraph.Place(), "删去段前用来缩进的空格");
        }
    }

    private static string? RuleOf(LayoutParagraph paragraph) => paragraph.Role switch
    {
        LayoutRole.Body when paragraph.Format.Alignment is "left" or "both" or "distribute" => "PA-01",
        LayoutRole.Salutation => "SP-03",
        LayoutRole.Addressee => "MS-01",
        _ => LayoutRoles.LevelOf(paragraph.Role) > 0 && paragraph.Format.Alignment is "left" or "both" or "distribute" ? "PA-01" : null,
    };

    private static bool Strip(MarkupEditor editor, LayoutParagraph paragraph)
    {
        var stripped = false;
        foreach (var run in RunMarkup.Of(paragraph.Element).ToList())
        {
            var text = RunMarkup.Text(run);
            if (text.Length == 0) continue;
            var blanks = text.Length - text.TrimStart().Length;
            if (blanks == 0 || text[..blanks].Contains('\n', StringComparison.Ordinal)) return stripped;
            if (blanks < text.Length && !Part(run, blanks)) return stripped;
            if (run.Elements().Any(child => !child.Is("t") && !child.Is("tab") && !child.Is("rPr"))) return stripped;
            editor.Delete(run);
            stripped = true;
            if (blanks < text.Length) return true;
        }

        return stripped;
    }

    // Tabs stand in elements of their own: those in front go into a run of their own first.
    private static bool Part(XElement run, int blanks)
    {
        var tabs = run.Elements().Where(child => !child.Is("rPr")).TakeWhile(child => child.Is("tab") || child.Is("t") && string.IsNullOrWhiteSpace(child.Value)).ToList();
        if (tabs.Count == 0) return RunMarkup.Split(run, blanks);
        var front = new XElement(run.Name, run.Attributes(), run.Child("rPr") is { } properties ? new XElement(properties) : null, tabs.Select(tab => new XElement(tab)));
        var taken = RunMarkup.Text(front).Length;
        tabs.Remove();
        if (taken == blanks || RunMarkup.Split(run, blanks - taken))
        {
            if (taken < blanks) front.Add(run.Children("t").Select(text => new XElement(text)));
            var rest = taken < blanks ? (XElement)run.NextNode! : new XElement(run);
            if (taken < blanks) rest.Remove();
            run.ReplaceNodes(front.Nodes());
            run.AddAfterSelf(rest);
            return true;
        }

        run.Elements().FirstOrDefault(child => !child.Is("rPr"))?.AddBeforeSelf(tabs);
        return false;
    }
}
