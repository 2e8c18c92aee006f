using PingAnDocs.Data;

namespace PingAnDocs.Narration;

/// <summary>A piece of a sentence. Sentences are lists of spans, never finished strings, so that every figure keeps its proof.</summary>
/// <param name="Text">The characters that stand in the document.</param>
public abstract record Span(string Text);

/// <summary>Words of the kit or of the grammar.</summary>
public sealed record LiteralSpan(string Text) : Span(Text);

/// <summary>A figure as printed, without unit and without sign, with the fact it says.</summary>
public sealed record FigureSpan(string Text, Fact Fact) : Span(Text)
{
    /// <summary>True when a mask is printed in place of the figure; the fact keeps its value, which must not be written anywhere.</summary>
    public bool Masked { get; init; }
}

/// <summary>A direction word and the sign it states.</summary>
/// <param name="Text">The word, such as 下降.</param>
/// <param name="Sign">-1, 0 or 1.</param>
public sealed record DirectionSpan(string Text, int Sign) : Span(Text);

/// <summary>A name, a date or another text quoted from the input, with its place when one is known.</summary>
public sealed record NameSpan(string Text, SourcePlace? Place) : Span(Text);
