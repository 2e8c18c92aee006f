using System.Xml;
using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Similarity;

/// <summary>Reads everything a finished Word file says: as verification reads it, from outside, and also what stands in its properties and charts.</summary>
internal static class DocumentText
{
    /// <summary>The lines of the file; none when it cannot be read.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="template">The template it was made from: parts that are still the template's own are not read again.</param>
    public static IReadOnlyList<DocumentLine> Read(ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> template)
    {
        var faults = new DiagnosticBag();
        var known = TemplateReading.Of(template, faults);
        if (PackageReader.Open(document, faults) is not { MainPart: not null } package || StoryBook.Read(package, known, faults) is not { } stories) return [];
        var styles = known is null ? HeadingStyles.Of(package) : HeadingStyles.Of(package, known);
        return
        [
            .. stories.SelectMany(story => story.Paragraphs).Select(paragraph => Line(paragraph, styles)).Where(line => line.Text.Length > 0),
            .. package.Names.Except(package.Stories, StringComparer.Ordinal).Where(name => HasText(name, package, known)).SelectMany(name => Others(name, package.Entries[name])),
        ];
    }

    private static DocumentLine Line(StoryParagraph paragraph, HeadingStyles styles) => new(
        paragraph.Place, WithoutBlanks(paragraph.Text), paragraph.Aside.Length == 0 && paragraph.Cell is null, styles.IsFirstLevel(paragraph));

    private static bool HasText(string name, WordPackage package, TemplateReading? known) =>
        package.IsXml(name) && !WordPackage.IsRelationships(name) && known?.Package.Holds(name, package.Entries[name]) != true;

    private static List<DocumentLine> Others(string part, byte[] bytes)
    {
        var lines = new List<DocumentLine>();
        try
        {
            using var reader = SafeXml.Read(bytes);
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) lines.Add(new DocumentLine(part, WithoutBlanks(reader.Value), IsWording: false, IsSection: false));
            }
        }
        catch (XmlException)
        {
            // A part that is no XML says nothing; verification has kept such a file back.
        }

        return lines;
    }

    private static string WithoutBlanks(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))) : text;
}
