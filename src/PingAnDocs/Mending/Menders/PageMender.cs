using System.Globalization;
using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>Paper, margins and the distance of the footer of upright sections; a landscape one is for a table and a person must look at it.</summary>
internal static class PageMender
{
    private const int PaperTolerance = 5;

    // Measured: this far below the bottom margin the dash of a page number stands seven millimetres below the text.
    private const int Rise = 567;
    private const int UsualHeader = 851;
    private const decimal UsualBelow = 7m;

    private static readonly string[] Rules = ["PG-01", "PG-02", "PG-03", "PG-04", "PG-05", "PG-06"];

    public static void Mend(MendingPass pass)
    {
        if (!pass.Finds([.. Rules, "NO-05"])) return;
        foreach (var section in pass.Document.Sections.Where(section => !section.IsLandscape))
        {
            var markup = Markup(pass.Document, section);
            var place = InspectionPlace.Document with { Where = section.Where };
            if (pass.Finds(Rules) && (Paper(pass, section, markup) | Margins(pass, section, markup)))
                pass.Note(pass.Finding(Rules), place, "纸张和页边距改为版式规定的尺寸");
            if (pass.Finds("NO-05") && Set(pass, markup, "pgMar", ("footer", Footer(pass.Profile)))) pass.Note("NO-05", place, "页脚距边界改为页码在版心下规定处的距离");
        }
    }

    // A body without section properties has a section all the same: what Word takes it for.
    private static XElement Markup(LayoutDocument document, LayoutSection section)
    {
        if (section.Element.Parent is not null) return section.Element;
        var body = document.Body.Root.Child("body")!;
        var own = new XElement(body.Name.Namespace + "sectPr");
        body.Add(own);
        return own;
    }

    private static bool Paper(MendingPass pass, LayoutSection section, XElement markup)
    {
        var (width, height) = (pass.Profile.Twips(ProfileKey.PageWidth), pass.Profile.Twips(ProfileKey.PageHeight));
        var isRight = !pass.Finds("PG-06") && IsNear(section.Width, width, PaperTolerance) && IsNear(section.Height, height, PaperTolerance);
        return !isRight && Set(pass, markup, "pgSz", ("w", width), ("h", height));
    }

    private static bool Margins(MendingPass pass, LayoutSection section, XElement markup)
    {
        var profile = pass.Profile;
        var isRight = !pass.Finds("PG-06") && IsNear(section.Top, profile.Twips(ProfileKey.Top), PageGeometry.Tolerance) && IsNear(section.Left + section.Gutter, profile.Twips(ProfileKey.Left), PageGeometry.Tolerance)
            && IsNear(section.TextWidth, profile.Twips(ProfileKey.TextWidth), PageGeometry.Tolerance) && IsNear(section.TextHeight, profile.Twips(ProfileKey.TextHeight), PageGeometry.Tolerance);
        if (isRight) return false;
        var right = profile.Twips(ProfileKey.PageWidth) - profile.Twips(ProfileKey.Left) - profile.Twips(ProfileKey.TextWidth);
        var first = pass.Finds("PG-06") ? pass.Document.Sections.First(one => !one.IsLandscape) : section;
        return Set(
            pass, markup, "pgMar", ("top", profile.Twips(ProfileKey.Top)), ("right", right), ("bottom", Bottom(profile)), ("left", profile.Twips(ProfileKey.Left)),
            ("header", first.Header ?? UsualHeader), ("footer", first.Footer ?? Footer(profile)), ("gutter", 0));
    }

    private static int Bottom(LayoutProfile profile) =>
        profile.Twips(ProfileKey.PageHeight) - profile.Twips(ProfileKey.Top) - profile.Twips(ProfileKey.TextHeight);

    private static int Footer(LayoutProfile profile) =>
        Math.Max(0, Bottom(profile) - Rise - (int)((profile.Number(ProfileKey.PageNumberBelow) - UsualBelow) * Measure.TwipsPerMillimetre));

    private static bool Set(MendingPass pass, XElement markup, string name, params IEnumerable<(string Name, int Value)> lengths) =>
        pass.Editor.Set(markup, name, [.. lengths.Select(length => (length.Name, (string?)length.Value.ToString(CultureInfo.InvariantCulture)))]);

    private static bool IsNear(int? actual, int expected, int tolerance) => actual is { } length && Math.Abs(length - expected) <= tolerance;
}
