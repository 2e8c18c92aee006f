using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims;

/// <summary>One sentence with its tokens.</summary>
/// <param name="Part">Part of the package.</param>
/// <param name="Paragraph">Number of the paragraph.</param>
/// <param name="Text">The sentence as printed.</param>
/// <param name="Tokens">Its tokens; their places count from the beginning of the paragraph.</param>
/// <param name="Whole">Text of the whole paragraph.</param>
internal sealed record Spoken(string Part, int Paragraph, string Text, IReadOnlyList<Token> Tokens, string Whole)
{
    /// <summary>Index of its first character in the paragraph.</summary>
    public int Start { get; init; }

    public static Spoken Nothing { get; } = new("", 0, "", [], "");

    /// <summary>True when the sentence has a word of that sense.</summary>
    public bool Has(Sense sense) => Tokens.Any(token => token.Sense == sense);

    /// <summary>True when a word of that sense stands before a token, from some token on.</summary>
    public bool HasBefore(Token token, Sense sense, int from)
    {
        for (var index = from; index < Tokens.Count && Tokens[index].Start < token.Start; index++)
        {
            if (Tokens[index].Sense == sense) return true;
        }

        return false;
    }

    /// <summary>The part of the sentence between semicolons that holds a token.</summary>
    public IReadOnlyList<Token> SegmentOf(Token token)
    {
        var (from, end) = (0, Tokens.Count);
        for (var index = 0; index < Tokens.Count; index++)
        {
            if (Tokens[index].Sense != Sense.Semicolon) continue;
            if (Tokens[index].Start < token.Start) from = index + 1;
            else
            {
                end = index;
                break;
            }
        }

        return [.. Tokens.Take(end).Skip(from)];
    }

    /// <summary>The names of all words of that sense, in order.</summary>
    public IEnumerable<string> Names(Sense sense) => Tokens.Where(token => token.Sense == sense).SelectMany(token => token.Word!.Names);
}
