
namespace WordTemplates.Tests.Reference;

/// <summary>A template as a tree, to be written down for the engine and to be read by the <see cref="PlainInterpreter"/>.</summary>
internal abstract record Piece
{
    /// <summary>The piece as it is typed.</summary>
    public abstract string Typed { get; }

    public static string All(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(piece => piece.Typed));
}

internal sealed record Words(string Text) : Piece
{
    public override string Typed => Text;
}

internal sealed record Value(string Path, bool Optional) : Piece
{
    public override string Typed => $"{{{{{Path}{(Optional ? "?" : "")}}}}}";
}

/// <param name="Sign"># or ^.</param>
/// <param name="Path">What decides.</param>
/// <param name="Optional">True when the name may be unknown.</param>
/// <param name="Test">A comparison such as " &gt;= 2", or nothing.</param>
/// <param name="Body">What is repeated.</param>
internal sealed record Section(char Sign, string Path, bool Optional, string Test, IReadOnlyList<Piece> Body) : Piece
{
    public string Open => $"{{{{{Sign}{Path}{(Optional ? "?" : "")}{Test}}}}}";

    public string Close => $"{{{{/{Path}}}}}";

    public override string Typed => Open + All(Body) + Close;
}

/// <summary>A paragraph, or a section whose tags stand in paragraphs of their own around other blocks.</summary>
internal abstract record Block
{
    public abstract IEnumerable<string> Lines { get; }
}

internal sealed record Line(IReadOnlyList<Piece> Pieces) : Block
{
    /// <summary>True when the paragraph exists for its section tags only.</summary>
    public bool IsBare => Pieces.Any(piece => piece is Section) && Pieces.All(SaysNothing);

    public override IEnumerable<string> Lines => [Piece.All(Pieces)];

    private static bool SaysNothing(Piece piece) => piece switch
    {
        Words words => string.IsNullOrWhiteSpace(words.Text),
        Section section => section.Body.All(SaysNothing),
        _ => false,
    };
}

internal sealed record Blocks(Section Section, IReadOnlyList<Block> Body) : Block
{
    public override IEnumerable<string> Lines => [Section.Open, .. Body.SelectMany(block => block.Lines), Section.Close];
}
