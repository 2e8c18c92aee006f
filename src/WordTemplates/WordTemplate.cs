using WordTemplates.Compilation;
using WordTemplates.Packaging;
using WordTemplates.Rendering;

namespace WordTemplates;

/// <summary>A compiled Word template: immutable, usable from many threads, rendered any number of times.</summary>
public sealed class WordTemplate
{
    private readonly TemplatePackage package;
    private readonly IReadOnlyList<CompiledPart> parts;

    internal WordTemplate(TemplatePackage package, IReadOnlyList<CompiledPart> parts, IReadOnlyList<TemplateTag> tags)
    {
        this.package = package;
        this.parts = parts;
        Tags = tags;
    }

    /// <summary>Every tag that asks for data, in document order, main document first: what the template needs.</summary>
    public IReadOnlyList<TemplateTag> Tags { get; }

    /// <summary>Compiles the bytes of a .docx; a template with any fault gives no template, but all its faults.</summary>
    public static CompileResult Compile(ReadOnlyMemory<byte> docx) => TemplateCompiler.Compile(docx.ToArray());

    /// <summary>Fills the template. A value that is missing or of the wrong shape gives no document, but all faults.</summary>
    public RenderResult Render(ObjectValue data) => DocumentWriter.Write(package, parts, data);

    /// <summary>Fills the template and writes the document to a stream; with any fault nothing is written.</summary>
    public RenderResult Render(ObjectValue data, Stream output)
    {
        var result = Render(data);
        if (result.Document is { } document)
            output.Write(document);
        return result;
    }
}
