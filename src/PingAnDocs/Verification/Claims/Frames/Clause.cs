using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>A clause and the figure in it that is being read.</summary>
/// <param name="Tokens">Tokens of the sentence.</param>
/// <param name="From">First token of the clause.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Index">The figure.</param>
/// <param name="Figures">The figures read together with it; null for a word.</param>
/// <param name="InBracket">True inside brackets.</param>
internal sealed record Clause(IReadOnlyList<Token> Tokens, int From, int End, int Index, FigureGroup? Figures, bool InBracket)
{
    /// <summary>The figures read together.</summary>
    public FigureGroup Group => Figures!;

    /// <summary>The figure.</summary>
    public Token Token => Tokens[Index];

    /// <summary>The token behind the figure when nothing stands between them; null otherwise.</summary>
    public Token? Next => Index + 1 < Tokens.Count && Tokens[Index + 1].Start == Token.End ? Tokens[Index + 1] : null;

    /// <summary>The token before the figure when nothing stands between them; null otherwise.</summary>
    public Token? Before => Index > From && Tokens[Index - 1].End == Token.Start ? Tokens[Index - 1] : null;

    /// <summary>True when the clause has a word of that sense.</summary>
    public bool Has(Sense sense)
    {
        for (var index = From; index < End; index++)
        {
            if (Tokens[index].Sense == sense) return true;
        }

        return false;
    }
}
