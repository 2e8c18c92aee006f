using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>A stretch of a part's bytes that is not copied as it is. Regions nest, they never cross.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte.</param>
internal abstract record Region(int Start, int End)
{
    /// <summary>Which of two regions over the same bytes is the outer one.</summary>
    public abstract int Rank { get; }
}

/// <summary>A container that must end with a paragraph: when it does not, the spare one is written.</summary>
internal sealed record GuardRegion(int Start, int End, string Spare) : Region(Start, End)
{
    public override int Rank => 0;
}

/// <summary>The body of a section.</summary>
internal sealed record SectionRegion(PlacedSection Section) : Region(Section.Start, Section.End)
{
    public override int Rank => 1;
}

/// <summary>A paragraph or table that goes when nothing of it is left.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte.</param>
/// <param name="OfRows">True for a table, which lives by its rows; false for a paragraph, which lives by its ink.</param>
/// <param name="Residue">Range marks that outlive it.</param>
internal sealed record VanishRegion(int Start, int End, bool OfRows, string Residue) : Region(Start, End)
{
    public override int Rank => 2;
}

/// <summary>Bytes that are replaced once and for all; mostly by nothing.</summary>
internal sealed record CutRegion(int Start, int End, string Instead) : Region(Start, End)
{
    public override int Rank => 3;
}

/// <summary>Where a value goes.</summary>
internal sealed record ValueRegion(int Start, int End, ValueTag Tag, TagPlace Place, int Text) : Region(Start, End)
{
    public override int Rank => 3;
}
