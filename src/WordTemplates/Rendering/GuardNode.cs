namespace WordTemplates.Rendering;

/// <summary>A cell, header or text box: Word calls the file damaged when it does not end with a paragraph, so one is spared.</summary>
/// <param name="body">The content.</param>
/// <param name="paragraphEnd">End tag of a paragraph.</param>
/// <param name="spare">The paragraph written when none is left.</param>
internal sealed class GuardNode(TemplateNode[] body, byte[] paragraphEnd, byte[] spare) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var start = pass.Output.Length;
        foreach (var node in body)
            node.Write(pass);
        var written = pass.Output.From(start).TrimEnd(" \t\r\n"u8);
        if (!written.EndsWith(paragraphEnd) && !EndsWithEmptyParagraph(written))
            pass.Output.Write(spare);
    }

    private bool EndsWithEmptyParagraph(ReadOnlySpan<byte> written)
    {
        var tag = written.EndsWith("/>"u8) ? written[written.LastIndexOf((byte)'<')..] : [];
        var name = paragraphEnd.AsSpan(2, paragraphEnd.Length - 3);
        return tag.Length > name.Length + 1 && tag[1..].StartsWith(name) && tag[name.Length + 1] is (byte)' ' or (byte)'/';
    }
}
