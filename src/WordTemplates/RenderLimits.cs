namespace WordTemplates;

/// <summary>
/// How far one rendering may go before it is stopped with a fault. Loops in loops multiply, so a slip in a template or in the
/// data would otherwise take minutes and gigabytes. A table of 100,000 rows of six values, the largest that must pass, takes
/// 700,000 steps and, with the formats of real cells, up to 200 MiB of XML; both limits leave it a third.
/// </summary>
public static class RenderLimits
{
    /// <summary>Values printed, sections entered and rounds of loops in one document, all parts together.</summary>
    public const int Steps = 1_000_000;

    /// <summary>Sections in each other.</summary>
    public const int Depth = 32;

    /// <summary>Characters of one value; a novel has half as many.</summary>
    public const int ValueCharacters = 1 << 20;

    /// <summary>Bytes of XML of one part, not yet compressed.</summary>
    public const int PartBytes = 256 << 20;
}
