using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>A stretch of a part's bytes that is not copied as it is. Regions nest, they never cross.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte.</param>
internal abstract record Region(int Start, int End)
{
    /// <summary>Which of two regions over the same bytes is the outer one.</summary>
    public abstract int Rank { get; }

    /// <summary>Of two regions that begin at the same byte the one that reaches further comes first.</summary>
    public virtual int Reach => End;
}

/// <summary>A stretch that makes its own node out of what lies in it.</summary>
internal abstract record NodeRegion(int Start, int End) : Region(Start, End)
{
    public override int Rank => 2;

    public abstract TemplateNode Make(TemplateNode[] body);
}

/// <summary>A container that must end with a paragraph: when it does not, the spare one is written.</summary>
internal sealed record GuardRegion(int Start, int End, string Spare) : Region(Start, End)
{
    public override int Rank => 0;

    /// <summary>The end tag every paragraph with content has.</summary>
    public string ParagraphEnd => Spare[Spare.LastIndexOf('<')..];
}

/// <summary>The body of a section.</summary>
internal sealed record SectionRegion(PlacedSection Section) : Region(Section.Start, Section.End)
{
    public override int Rank => 1;
}

/// <summary>A paragraph that goes when nothing of it can be seen; its range marks outlive it.</summary>
internal sealed record VanishRegion(int Start, int End, string Residue) : Region(Start, End)
{
    public override int Rank => 2;
}

/// <summary>A table that goes without its rows and keeps its distance from a table before it.</summary>
internal sealed record TableRegion(int Start, int End, string Separator) : Region(Start, End)
{
    public override int Rank => 2;
}

/// <summary>What is written the first time only.</summary>
internal sealed record OnceRegion(int Start, int End) : Region(Start, End)
{
    public override int Rank => 3;
}

/// <summary>A number that must be another each time.</summary>
internal sealed record SerialRegion(int Start, int End, int FirstFree) : Region(Start, End)
{
    public override int Rank => 3;
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
