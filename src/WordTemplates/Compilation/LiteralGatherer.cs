using System.Buffers;
using System.Text;
using WordTemplates.Compression;
using WordTemplates.Markup;
using WordTemplates.Rendering;

namespace WordTemplates.Compilation;

/// <summary>Gathers neighbouring markup into one literal node until another node comes.</summary>
internal sealed class LiteralGatherer(MarkupTree tree, InkMap ink, LiteralSet literals)
{
    private readonly List<TemplateNode> nodes = [];
    private readonly ArrayBufferWriter<byte> pending = new();
    private bool hasInk;
    private bool hasRow;

    /// <summary>Adds bytes of the part.</summary>
    public void Add(int start, int end)
    {
        pending.Write(tree.Slice(start, end));
        hasInk |= ink.HasInk(start, end);
        hasRow |= ink.HasRow(start, end);
    }

    /// <summary>Adds markup of the engine's own.</summary>
    public void Add(string markup) => pending.Write(Encoding.UTF8.GetBytes(markup));

    public void Add(TemplateNode node)
    {
        Flush();
        nodes.Add(node);
    }

    public TemplateNode[] ToNodes()
    {
        Flush();
        return [.. nodes];
    }

    /// <summary>Ends the literal, so that what is built next comes after it.</summary>
    public void Flush()
    {
        if (pending.WrittenCount > 0)
            nodes.Add(new LiteralNode(literals.Add(pending.WrittenSpan.ToArray()), hasInk, hasRow));
        pending.ResetWrittenCount();
        (hasInk, hasRow) = (false, false);
    }
}
