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

    /// <summary>True when the sentence names an average, the base period, a survey or a change over time.</summary>
    public bool SpeaksOfResults { get; } = Tokens.Any(token => token.Sense is Sense.Comparator or Sense.Past or Sense.SincePast or Sense.Wave or Sense.Average);

    /// <summary>True when the sentence names more than one survey: then each clause must say which.</summary>
    public bool NamesWaves { get; } = Tokens.Where(token => token.Sense == Sense.Wave).Select(token => token.Word!.Names[0]).Distinct().Count() > 1;

    /// <summary>True when the part of the sentence that holds a token speaks of no earlier period.</summary>
    public bool IsOfNow(Token token)
    {
        var (from, end) = Bounds(token);
        for (var index = from; index < end; index++)
        {
            if (Tokens[index].Sense is Sense.Past or Sense.SincePast or Sense.From or Sense.To or Sense.InARow or Sense.Period) return false;
        }

        return true;
    }

    /// <summary>True when the sentence has a word of that sense.</summary>
    public bool Has(Sense sense)
    {
        for (var index = 0; index < Tokens.Count; index++)
        {
            if (Tokens[index].Sense == sense) return true;
        }

        return false;
    }

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
        var (from, end) = Bounds(token);
        return from == 0 && end == Tokens.Count ? Tokens : [.. Tokens.Take(end).Skip(from)];
    }

    private (int From, int End) Bounds(Token token)
    {
        var from = 0;
        for (var index = 0; index < Tokens.Count; index++)
        {
            if (Tokens[index].Sense != Sense.Semicolon) continue;
            if (Tokens[index].Start < token.Start) from = index + 1;
            else return (from, index);
        }

        return (from, Tokens.Count);
    }

    /// <summary>The names of all words of that sense, in order.</summary>
    public IEnumerable<string> Names(Sense sense) => Tokens.Where(token => token.Sense == sense).SelectMany(token => token.Word!.Names);
}
