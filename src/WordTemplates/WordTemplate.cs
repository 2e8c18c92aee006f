namespace WordTemplates;

/// <summary>A compiled Word template: immutable, usable from many threads, rendered any number of times.</summary>
public sealed class WordTemplate
{
    /// <summary>Compiles the bytes of a .docx; a template with any fault gives no template, but all its faults.</summary>
    public static CompileResult Compile(ReadOnlyMemory<byte> docx) => throw new NotSupportedException("stub");

    /// <summary>Fills the template. A value that is missing or of the wrong shape gives no document, but all faults.</summary>
    public RenderResult Render(ObjectValue data) => throw new NotSupportedException("stub");
}
