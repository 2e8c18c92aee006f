using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>A paragraph with everything that decides how it looks.</summary>
/// <param name="Part">Part it stands in; empty for the body.</param>
/// <param name="Number">Number inside its part, from 1, those of tables and text boxes included: the same as everywhere else in the product.</param>
/// <param name="Text">Its text in the final view, page numbers left out, without the label of an automatic list.</param>
/// <param name="Format">How it is set.</param>
/// <param name="Runs">Its text by formats.</param>
/// <param name="Element">Its markup.</param>
internal sealed record LayoutParagraph(string Part, int Number, string Text, ParagraphFormat Format, IReadOnlyList<LayoutRun> Runs, XElement Element)
{
    /// <summary>Label an automatic list puts before the text, such as 一、; empty for none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its style's name as Word shows it, and the names of the styles it builds on.</summary>
    public IReadOnlyList<string> StyleNames { get; init; } = [];

    /// <summary>Number of its section, from 0.</summary>
    public int Section { get; init; }

    /// <summary>The innermost table it stands in; null outside tables.</summary>
    public XElement? Table { get; init; }

    /// <summary>True inside a text box.</summary>
    public bool InTextBox { get; init; }

    /// <summary>Format of the paragraph mark, which decides the height of an empty paragraph.</summary>
    public required RunFormat Mark { get; init; }

    /// <summary>What it was taken for.</summary>
    public LayoutRole Role { get; init; } = LayoutRole.None;

    /// <summary>Text as the reader sees it: label and text.</summary>
    public string Shown => Label + Text;

    /// <summary>True when there is nothing to read.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Shown);

    /// <summary>Size most of the text has, in half-points; of the paragraph mark when there is no text.</summary>
    public int Size => Runs.Count == 0 ? Mark.Size : Runs.Count == 1 && !string.IsNullOrWhiteSpace(Runs[0].Text) ? Runs[0].Format.Size
        : Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).GroupBy(run => run.Format.Size)
            .OrderByDescending(sizes => sizes.Sum(run => run.Text.Length)).ThenBy(sizes => sizes.Key).FirstOrDefault()?.Key ?? Mark.Size;

    /// <summary>The place for a finding about the whole paragraph or some of its characters.</summary>
    public InspectionPlace Place(int start = 0, int length = 0) =>
        new(Part, Number, Text, start, length, Part.Length == 0 ? $"正文第{Number}段" : $"{Part} 第{Number}段") { Role = LayoutRoles.NameOf(Role) };
}
