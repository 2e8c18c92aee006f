using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>A Word file as far as its layout goes.</summary>
/// <param name="Trees">Its parts.</param>
/// <param name="Body">Its body.</param>
/// <param name="Asides">Headers, footers, notes and comments.</param>
/// <param name="Sections">Its sections in their order.</param>
/// <param name="Settings">What holds for the whole.</param>
/// <param name="Styles">Its styles.</param>
/// <param name="Relations">Relationships of the body.</param>
internal sealed record LayoutDocument(
    PartTrees Trees, LayoutPart Body, IReadOnlyList<LayoutPart> Asides, IReadOnlyList<LayoutSection> Sections, DocumentSettings Settings, StyleSheet Styles, Relations Relations)
{
    /// <summary>The file.</summary>
    public WordPackage Package => Trees.Package;

    /// <summary>Body paragraphs that stand neither in tables nor in text boxes.</summary>
    public IEnumerable<LayoutParagraph> Running => Body.Paragraphs.Where(paragraph => paragraph.Table is null && !paragraph.InTextBox);

    /// <summary>All parts with text, the body first.</summary>
    public IEnumerable<LayoutPart> Parts => Asides.Prepend(Body);

    /// <summary>Body paragraphs of a role, wherever they stand.</summary>
    public IEnumerable<LayoutParagraph> Of(params LayoutRole[] roles) => Body.Paragraphs.Where(paragraph => roles.Contains(paragraph.Role));

    /// <summary>A part by name, or null.</summary>
    public LayoutPart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);

    /// <summary>The section a body paragraph stands in.</summary>
    public LayoutSection SectionOf(LayoutParagraph paragraph) => Sections[Math.Min(paragraph.Section, Sections.Count - 1)];
}
