using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>A part with text, read with its formats.</summary>
/// <param name="Name">Name of the part.</param>
/// <param name="Root">Its markup.</param>
/// <param name="Paragraphs">Its paragraphs in the order of the document.</param>
/// <param name="Fields">Field instructions, trimmed.</param>
/// <param name="Characters">Characters of w:t that were passed on the way, deleted text and second copies left out.</param>
internal sealed record LayoutPart(string Name, XElement Root, IReadOnlyList<LayoutParagraph> Paragraphs, IReadOnlyList<string> Fields, int Characters)
{
    /// <summary>Local names of all elements in its markup.</summary>
    public IReadOnlySet<string> Names { get; } = Root.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal);
}
