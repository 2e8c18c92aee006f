using System.Text.RegularExpressions;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Finds the paragraphs with the page number in headers and footers.</summary>
internal static partial class PageNumbers
{
    /// <summary>A page number: default for odd pages, even, first; the part and the paragraph it stands in.</summary>
    internal readonly record struct Place(string Kind, LayoutPart Part, LayoutParagraph Paragraph);

    /// <summary>The page numbers of all sections, each part once, odd pages first.</summary>
    public static IReadOnlyList<Place> Of(LayoutDocument document)
    {
        var places = new List<Place>();
        foreach (var (kind, name) in document.Sections.SelectMany(section => section.Footers.Concat(section.Headers)).Distinct().OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (document.Part(name) is not { } part || places.Any(place => place.Part == part && place.Kind == kind)) continue;
            places.AddRange(part.Paragraphs.Where(HasNumber).Select(paragraph => new Place(kind, part, paragraph)));
        }

        return places;
    }

    /// <summary>The page numbers pages show: those of even pages only where the settings switch them on.</summary>
    public static IReadOnlyList<Place> Shown(LayoutDocument document) =>
        [.. Of(document).Where(place => place.Kind == "default" || place.Kind == "even" && document.Settings.EvenAndOdd)];

    /// <summary>True when the number's place on the page cannot be told from its paragraph.</summary>
    public static bool IsFloating(Place place) => place.Paragraph.InTextBox || place.Paragraph.Element.Child("pPr").Child("framePr") is not null;

    /// <summary>True when it floats on the outer side of the page, right on odd pages and left on even ones by itself.</summary>
    public static bool IsOutside(Place place) =>
        place.Paragraph.Element.Child("pPr").Child("framePr").Attr("xAlign") == "outside"
        || place.Paragraph.InTextBox && place.Paragraph.Element.Ancestors().Any(ancestor =>
            ancestor.Name.LocalName == "anchor" && ancestor.Descendants().Any(element => element.Name.LocalName == "align" && element.Value == "outside")
            || ancestor.Attr("style").Contains("mso-position-horizontal:outside", StringComparison.Ordinal));

    /// <summary>Markup of a paragraph without the paragraphs of text boxes inside it.</summary>
    public static IEnumerable<System.Xml.Linq.XElement> Own(LayoutParagraph paragraph, params string[] names) =>
        paragraph.Element.Descendants().Where(element => names.Any(element.Is) && element.Ancestors().First(ancestor => ancestor.Is("p")) == paragraph.Element);

    private static bool HasNumber(LayoutParagraph paragraph) =>
        PageField().IsMatch(string.Concat(Own(paragraph, "instrText").Select(text => text.Value))) || Own(paragraph, "fldSimple").Any(field => PageField().IsMatch(field.Attr("instr")));

    [GeneratedRegex("(?<![A-Z])PAGE(?![A-Z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageField();
}
