using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>Reads from a Word file what its printed pages are held to.</summary>
internal static class ExpectationReader
{
    private static readonly LayoutRole[] Headings = [LayoutRole.Heading1, LayoutRole.Heading2, LayoutRole.Heading3, LayoutRole.Heading4];

    /// <summary>The expectation of a document under a profile.</summary>
    public static RenderedExpectation Read(LayoutInspection inspection)
    {
        var (document, profile) = (inspection.Document, inspection.Profile);
        return Margins(document) with
        {
            Lines = (int)profile.Number(ProfileKey.Lines),
            Characters = (int)profile.Number(ProfileKey.Characters),
            PageNumberBelow = profile.Number(ProfileKey.PageNumberBelow),
            Title = string.Concat(document.Of(LayoutRole.Title).Select(paragraph => paragraph.Shown)),
            FirstBody = document.Of(LayoutRole.Body).FirstOrDefault(paragraph => !paragraph.IsBlank)?.Shown ?? "",
            Headings = [.. document.Of(Headings).Where(IsAlone).Select(paragraph => paragraph.Shown)],
            Signature = [.. document.Of(LayoutRole.Signature, LayoutRole.SignatureDate).Where(paragraph => !paragraph.IsBlank).Select(paragraph => paragraph.Shown)],
            Fonts = Fonts(document),
        };
    }

    /// <summary>Which passage asks for which font; hidden text asks for none.</summary>
    public static IReadOnlyList<FontPassage> Fonts(LayoutDocument document) =>
    [
        .. document.Body.Paragraphs.SelectMany(paragraph => paragraph.Runs).Where(run => run.Format is { Hidden: false, EastAsia.Length: > 0 })
            .Select(run => new FontPassage(run.Format.EastAsia, run.Text)),
    ];

    // A heading whose paragraph goes on with the text does not stand alone at the end of a page.
    private static bool IsAlone(LayoutParagraph paragraph) => !paragraph.IsBlank && !paragraph.Shown.Contains('。', StringComparison.Ordinal);

    private static RenderedExpectation Margins(LayoutDocument document) =>
        document.Sections.FirstOrDefault(section => !section.IsLandscape) is { Top: { } top, Bottom: { } bottom, Left: { } left, Right: { } right, Gutter: var gutter }
            ? RenderedExpectation.OfTwips(Math.Abs(top), Math.Abs(bottom), left + gutter, right)
            : RenderedExpectation.Standard;
}
