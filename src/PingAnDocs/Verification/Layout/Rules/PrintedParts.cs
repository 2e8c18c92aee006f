using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The parts that come out of the printer, and places in them.</summary>
internal static class PrintedParts
{
    /// <summary>Body, headers, footers and notes; comments are not printed.</summary>
    public static IEnumerable<LayoutPart> Of(LayoutDocument document) => document.Parts.Where(part => part.Root.Name.LocalName != "comments");

    /// <summary>Their paragraphs.</summary>
    public static IEnumerable<LayoutParagraph> Paragraphs(LayoutDocument document) => Of(document).SelectMany(part => part.Paragraphs);

    /// <summary>Their runs with something to read, each with its paragraph.</summary>
    public static IEnumerable<(LayoutParagraph Paragraph, LayoutRun Run)> Runs(LayoutDocument document) => Runs(Paragraphs(document));

    /// <summary>Runs with something to read.</summary>
    public static IEnumerable<(LayoutParagraph Paragraph, LayoutRun Run)> Runs(IEnumerable<LayoutParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            foreach (var run in paragraph.Runs)
            {
                if (!string.IsNullOrWhiteSpace(run.Text)) yield return (paragraph, run);
            }
        }
    }

    /// <summary>Place of a run.</summary>
    public static InspectionPlace Place(this (LayoutParagraph Paragraph, LayoutRun Run) found) => found.Paragraph.Place(found.Run.Start, found.Run.Text.Length);

    /// <summary>Place of an element of a part: its paragraph, or the part as a whole.</summary>
    public static InspectionPlace PlaceOf(LayoutPart part, XElement element)
    {
        var own = element.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.Is("p")) ?? element.Descendants().FirstOrDefault(inner => inner.Is("p"));
        return part.Paragraphs.FirstOrDefault(paragraph => ReferenceEquals(paragraph.Element, own))?.Place()
            ?? InspectionPlace.Document with { Part = part.Name, Where = part.Name };
    }
}
