namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>One printed character.</summary>
/// <param name="Text">The character.</param>
/// <param name="Left">Where its cell begins.</param>
/// <param name="Right">Where its cell ends.</param>
/// <param name="Top">Upper edge of its ink.</param>
/// <param name="Bottom">Lower edge of its ink.</param>
/// <param name="Size">Size of its font.</param>
/// <param name="Font">Name of its font inside the PDF, without the mark of a subset.</param>
public sealed record RenderedGlyph(string Text, decimal Left, decimal Right, decimal Top, decimal Bottom, decimal Size, string Font)
{
    /// <summary>True when it leaves no ink.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
