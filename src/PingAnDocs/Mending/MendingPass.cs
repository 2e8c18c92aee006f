using System.Xml.Linq;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending;

/// <summary>A document while it is being mended: what it is, what was found, what was done.</summary>
internal sealed class MendingPass
{
    private readonly HashSet<string> found;
    private readonly ThemeFonts theme;

    public MendingPass(LayoutDocument document, LayoutProfile profile, bool tracked)
    {
        (Document, Profile) = (document, profile);
        found = [.. LayoutRules.Check(new LayoutInspection(document, profile)).Where(result => result.Status == RuleStatus.Found).Select(result => result.Rule.Id)];
        theme = new ThemeFonts(XmlPart.Root(document.Package, document.Relations.FirstOf("theme")));
        Editor = new MarkupEditor(tracked, tracked ? FreeId(document) : 0);
        Lines = profile.Twips(ProfileKey.TextHeight) / (int)Math.Max(1m, profile.Number(ProfileKey.Lines));
    }

    public LayoutDocument Document { get; }

    public LayoutProfile Profile { get; }

    public MarkupEditor Editor { get; }

    /// <summary>Distance of two lines that fills the type area.</summary>
    public int Lines { get; }

    /// <summary>What was done.</summary>
    public List<(string Rule, InspectionPlace Place, string What)> Done { get; } = [];

    /// <summary>Parts written anew beside those of the document.</summary>
    public Dictionary<string, XDocument> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>True when one of the rules found something: where none did nothing is touched.</summary>
    public bool Finds(params IReadOnlyList<string> rules) => rules.Any(found.Contains);

    /// <summary>The first of the rules that found something.</summary>
    public string Finding(params IReadOnlyList<string> rules) => rules.FirstOrDefault(found.Contains) ?? rules[0];

    /// <summary>Notes what was done.</summary>
    public void Note(string rule, InspectionPlace place, string what) => Done.Add((rule, place, what));

    /// <summary>How a run looks now.</summary>
    public RunFormat Look(LayoutParagraph paragraph, XElement run)
    {
        var style = paragraph.Element.Child("pPr").Val("pStyle") ?? "";
        var table = paragraph.Table.Child("tblPr").Val("tblStyle") ?? "";
        return RunFormat.Of(Document.Styles.Run(Document.Styles.Of(style, table).Run, run.Child("rPr")), theme);
    }

    /// <summary>Changed parts by name.</summary>
    public Dictionary<string, byte[]> Changed()
    {
        var changed = Document.Parts.Where(part => Editor.IsTouched(part.Root)).ToDictionary(part => part.Name, part => XmlBytes.Of(part.Root.Document!), StringComparer.Ordinal);
        foreach (var (name, part) in Parts) changed[name] = XmlBytes.Of(part);
        return changed;
    }

    private static int FreeId(LayoutDocument document) =>
        document.Parts.SelectMany(part => part.Root.Descendants()).Where(element => element.IsWord()).Select(element => Measure.Whole(element.Attr("id")) ?? 0).Append(0).Max() is < int.MaxValue - 1_000_000 and var highest
            ? highest + 1 : 1;
}
