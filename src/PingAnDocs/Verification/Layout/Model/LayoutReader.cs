using System.Xml.Linq;
using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Reads any Word file with the formats that hold for each paragraph and run.</summary>
internal static class LayoutReader
{
    /// <summary>The document; null when its body cannot be read, and then the bag says why.</summary>
    /// <param name="file">The Word file.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="known">A document that was read before; of its parts those that are the same are not read again.</param>
    public static LayoutDocument? Read(ReadOnlyMemory<byte> file, DiagnosticBag faults, LayoutDocument? known = null)
    {
        if (WordFile.Open(file, faults) is not { MainPart: { } main } package) return null;
        if (XmlPart.Root(package, main) is not { } root || root.Child("body") is not { } body)
        {
            faults.Add(new Diagnostic("VF004", Severity.Error, SourcePlace.WholeFile(""), $"部件“{main}”读不出来，不是合格的 Word 文档。", "", "", "请用 Word 或 WPS 打开后另存为 .docx。"));
            return null;
        }

        var relations = Relations.Of(package, main);
        var styles = Same(known, package, package.StylesPart) ? known!.Styles : new StyleSheet(XmlPart.Root(package, package.StylesPart));
        var theme = new ThemeFonts(new Lazy<XElement?>(() => XmlPart.Root(package, relations.FirstOf("theme"))));
        var numbering = new NumberingBook(XmlPart.Root(package, relations.FirstOf("numbering")));
        var settings = DocumentSettings.Of(XmlPart.Root(package, relations.FirstOf("settings")));
        var read = PartReader.Read(main, root, isBody: true, new FormatSources(styles, theme, numbering));
        var asides = package.Stories.Where(name => name != main)
            .Select(name => ReferenceEquals(styles, known?.Styles) && Same(known, package, name) && known!.Part(name) is { } part ? part : XmlPart.Root(package, name) is { } aside ? PartReader.Read(name, aside, isBody: false, new FormatSources(styles, theme, numbering)) : null)
            .OfType<LayoutPart>().ToList();
        var document = new LayoutDocument(package, read, asides, SectionReader.Read(body, relations, settings), settings, styles, relations);
        return document with { Body = read with { Paragraphs = RoleGuesser.Guess(read.Paragraphs) } };
    }

    private static bool Same(LayoutDocument? known, WordPackage package, string? name) =>
        name is not null && known is not null && package.Entry(name) is { } bytes && known.Package.Holds(name, bytes);
}
