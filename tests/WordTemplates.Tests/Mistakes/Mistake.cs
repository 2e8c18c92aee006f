namespace WordTemplates.Tests.Mistakes;

/// <summary>One seeded mistake: what must be reported, and exactly where.</summary>
/// <param name="Code">Code of the fault or note.</param>
/// <param name="Tag">The characters it stands on.</param>
/// <param name="Paragraph">How its paragraph begins.</param>
internal sealed record Mistake(string Code, string Tag, string Paragraph)
{
    /// <summary>Part without folder and extension.</summary>
    public string Part { get; init; } = "document";

    /// <summary>Row and column of its table; zeros outside.</summary>
    public (int Row, int Column) Cell { get; init; }

    /// <summary>The same of a fault that was reported, its paragraph cut to that length.</summary>
    public static Mistake Of(TemplateFault fault, int length) => new(fault.Code, fault.Tag, fault.Paragraph[..Math.Min(length, fault.Paragraph.Length)])
    {
        Part = Path.GetFileNameWithoutExtension(fault.Part),
        Cell = (fault.Row, fault.Column),
    };
}
