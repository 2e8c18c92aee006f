using WordTemplates.Checking;
using WordTemplates.Compilation;
using WordTemplates.Packaging;
using WordTemplates.Rendering;

namespace WordTemplates;

/// <summary>A compiled Word template: immutable, usable from many threads, rendered any number of times.</summary>
public sealed class WordTemplate
{
    private readonly TemplatePackage package;
    private readonly IReadOnlyList<CompiledPart> parts;
    private readonly Lazy<IReadOnlyList<TagNode>> forest;
    private readonly Lazy<TemplateSchema> schema;

    internal WordTemplate(TemplatePackage package, IReadOnlyList<CompiledPart> parts, IReadOnlyList<TemplateTag> tags)
    {
        this.package = package;
        this.parts = parts;
        Tags = tags;
        forest = new Lazy<IReadOnlyList<TagNode>>(() => TagNode.Forest(tags));
        schema = new Lazy<TemplateSchema>(() => SchemaBuilder.Build(forest.Value));
    }

    /// <summary>Every tag that asks for data, in document order, main document first: what the template needs.</summary>
    public IReadOnlyList<TemplateTag> Tags { get; }

    /// <summary>The names it asks for over all its branches, as a tree.</summary>
    public TemplateSchema Schema => schema.Value;

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

    /// <summary>Says before any rendering how data fit, over all branches. <see cref="Render(ObjectValue)"/> succeeds exactly when the result has no faults.</summary>
    public CheckResult Check(ObjectValue data) => DataCheck.Check(package, parts, forest.Value, data);

    /// <summary>Says how data of a promised shape would fit, such as <see cref="TemplateSchema.Of"/> gives of a sample.</summary>
    public CheckResult Check(TemplateSchema offered) => SchemaCheck.Check(forest.Value, offered);
}
