using System.Xml.Linq;
using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Reads any Word file with the formats that hold for each paragraph and run.</summary>
internal static class LayoutReader
{
    /// <summary>The document in a file; null when it cannot be read, and then the bag says why.</summary>
    public static LayoutDocument? Read(ReadOnlyMemory<byte> file, DiagnosticBag faults) =>
        WordFile.Open(file, faults) is { } package ? Read(package, faults) : null;

    /// <summary>The document; null when its body cannot be read, and then the bag says why.</summary>
    /// <param name="package">The opened Word file.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="known">A document that was read before; of its parts those that are the same are not read again.</param>
    public static LayoutDocument? Read(WordPackage package, DiagnosticBag faults, LayoutDocument? known = null)
    {
        var trees = new PartTrees(package, known?.Trees);
        if (package.MainPart is not { } main) return null;
        if (trees.Root(main) is not { } root || root.Child("body") is not { } body)
        {
            faults.Add(new Diagnostic("VF004", Severity.Error, SourcePlace.WholeFile(""), $"部件“{main}”读不出来，不是合格的 Word 文档。", "", "", "请用 Word 或 WPS 打开后另存为 .docx。"));
            return null;
        }

        var relations = Relations.Of(trees, main);
        var styles = trees.IsKnown(package.StylesPart) ? known!.Styles : new StyleSheet(trees.Root(package.StylesPart));
        var settings = DocumentSettings.Of(trees.Root(relations.FirstOf("settings")));
        var sources = new FormatSources(
            styles, new ThemeFonts(new Lazy<XElement?>(() => trees.Root(relations.FirstOf("theme")))), new NumberingBook(trees.Root(relations.FirstOf("numbering"))));
        var read = PartReader.Read(main, root, isBody: true, sources);
        var asides = package.Stories.Where(name => name != main)
            .Select(name => ReferenceEquals(styles, known?.Styles) && trees.IsKnown(name) && known!.Part(name) is { } part ? part : trees.Root(name) is { } aside ? PartReader.Read(name, aside, isBody: false, sources) : null)
            .OfType<LayoutPart>().ToList();
        return new LayoutDocument(
            trees, read with { Paragraphs = RoleGuesser.Guess(read.Paragraphs) }, asides, SectionReader.Read(body, relations, settings), settings, styles, relations);
    }
}
