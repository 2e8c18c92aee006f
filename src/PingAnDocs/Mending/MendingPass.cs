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
    private static readonly HashSet<string> Mended =
    [
        "PG-01", "PG-02", "PG-03", "PG-04", "PG-05", "PG-06", "PG-07", "GR-01", "GR-02", "GR-03", "GR-05", "GR-06", "GR-07", "GR-08", "FT-01", "FT-03", "FT-05",
        "TI-01", "TI-02", "SP-01", "SP-02", "SP-03", "MS-01", "PA-01", "PA-02", "PA-03", "HD-01", "HD-02", "HD-03", "HD-06", "HD-07",
        "NO-01", "NO-02", "NO-03", "NO-04", "NO-05", "AT-02", "TB-02", "TB-03",
    ];

    private readonly HashSet<string> found;
    private readonly ThemeFonts theme;

    public MendingPass(LayoutDocument document, LayoutProfile profile, bool tracked)
    {
        (Document, Profile) = (document, profile);
        found = [.. LayoutRules.All.Where(IsLookedAt).Where(rule => rule.Check(new LayoutInspection(document, profile)).Status == RuleStatus.Found).Select(rule => rule.Rule.Id)];
        theme = new ThemeFonts(new Lazy<XElement?>(() => XmlPart.Root(document.Package, document.Relations.FirstOf("theme"))));
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

    // A rule of practice the office has switched off mends nothing.
    private bool IsLookedAt(LayoutRule rule) => Mended.Contains(rule.Rule.Id) && !rule.IsOff(Profile);

    private static int FreeId(LayoutDocument document) =>
        document.Parts.SelectMany(part => part.Root.Descendants()).Where(element => element.IsWord()).Select(element => Measure.Whole(element.Attr("id")) ?? 0).Append(0).Max() is < int.MaxValue - 1_000_000 and var highest
            ? highest + 1 : 1;
}
