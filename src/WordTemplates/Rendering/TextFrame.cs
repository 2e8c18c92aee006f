namespace WordTemplates.Rendering;

/// <summary>The markup that tab and line feed of a value become where the value stands; compiled once.</summary>
/// <param name="Tab">Ends the text, tab, begins the text again.</param>
/// <param name="LineFeed">Ends the paragraph and begins one of the same format.</param>
/// <param name="SoftBreak">Stays in the paragraph.</param>
internal sealed record TextFrame(byte[] Tab, byte[] LineFeed, byte[] SoftBreak)
{
    /// <summary>Ends the run and begins a highlighted one; empty where there are no runs.</summary>
    public byte[] GapStart { get; init; } = [];

    /// <summary>Ends the highlighted run and begins the run again.</summary>
    public byte[] GapEnd { get; init; } = [];

    /// <summary>Where there are characters only: in an attribute, in a document property.</summary>
    public static readonly TextFrame Plain = new([.. "&#9;"u8], [.. "&#10;"u8], [.. "&#10;"u8]) { Quoted = true };

    /// <summary>True when quotes must be escaped.</summary>
    public bool Quoted { get; init; }

    /// <summary>Writes the line feed where it holds the number of a list that may be another each round; null where it is always the same.</summary>
    public TemplateNode[]? NumberedBreak { get; init; }

    /// <summary>The frame for a text at this point of the rendering.</summary>
    public TextFrame For(RenderPass pass, string text)
    {
        if (NumberedBreak is null || text.AsSpan().IndexOfAny('\r', '\n') < 0)
            return this;
        var start = pass.Output.Length;
        foreach (var node in NumberedBreak)
            node.Write(pass);
        var written = pass.Output.From(start).ToArray();
        pass.Output.Truncate(start);
        return this with { LineFeed = written };
    }

    /// <summary>The same with line feeds that stay in the paragraph.</summary>
    public TextFrame Soft => this with { LineFeed = SoftBreak };
}
