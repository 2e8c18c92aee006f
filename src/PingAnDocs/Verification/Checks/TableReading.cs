using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>What reading the planned tables took of the document.</summary>
internal sealed class TableReading
{
    /// <summary>The paragraphs of their rows: the text of the speech is looked for elsewhere.</summary>
    public HashSet<StoryParagraph> Paragraphs { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numerals read.</summary>
    public int Figures { get; private set; }

    /// <summary>Numerals traced to a fact.</summary>
    public int Traced { get; private set; }

    /// <summary>Masks read.</summary>
    public int Masks { get; private set; }

    public void Mask(int masks) => Masks += masks;

    public void Take(StoryRow row) => Paragraphs.UnionWith(row.Paragraphs);

    public void Count(int numerals) => Figures += numerals;

    public void Trace(bool traced) => Traced += traced ? 1 : 0;
}
