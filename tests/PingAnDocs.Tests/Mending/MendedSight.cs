using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Tests.Mending;

/// <summary>A file as mending must leave it alone or change it.</summary>
internal static class MendedSight
{
    /// <summary>Texts of the body and of every part but headers and footers.</summary>
    public static IReadOnlyList<string> Texts(byte[] file) =>
        [.. Read(file).Parts.Where(part => part.Root.Name.LocalName is not ("ftr" or "hdr")).SelectMany(part => part.Paragraphs).Select(paragraph => paragraph.Text)];

    /// <summary>Formats of the body: of paragraphs, of runs, of sections.</summary>
    public static IReadOnlyList<string> Formats(byte[] file)
    {
        var document = Read(file);
        return
        [
            .. document.Body.Paragraphs.Select(paragraph => $"{paragraph.Format} | {paragraph.Text} | {string.Join(" + ", paragraph.Runs)}"),
            .. document.Sections.Select(section => $"{section.Width} {section.Height} {section.Top} {section.Bottom} {section.Left} {section.Right} {section.Gutter} {section.Footer} {section.GridType} {section.LinePitchText} {section.CharSpaceText}"),
        ];
    }

    /// <summary>What the validator says of it.</summary>
    public static IReadOnlySet<string> SchemaErrors(byte[] file)
    {
        try
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            return new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => $"{error.Part?.Uri}: {error.Description}").ToHashSet(StringComparer.Ordinal);
        }
        catch (InvalidOperationException error)
        {
            // A part is missing: it was before, and mending makes none up.
            return new HashSet<string>([error.Message], StringComparer.Ordinal);
        }
    }

    public static LayoutDocument Read(byte[] file)
    {
        var document = LayoutReader.Read(file, new DiagnosticBag());
        Assert.NotNull(document);
        return document;
    }
}
