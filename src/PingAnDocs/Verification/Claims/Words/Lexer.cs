namespace PingAnDocs.Verification.Claims.Words;

/// <summary>Cuts a paragraph into the words and figures a statement can be made of; the longest name or word wins.</summary>
internal sealed class Lexer(WordTable table, IReadOnlyList<string> units)
{
    /// <summary>The tokens in the order of the text.</summary>
    public List<Token> Read(string text)
    {
        var tokens = new List<Token>(text.Length / 3);
        for (var at = 0; at < text.Length;)
        {
            var token = Next(text, at, tokens);
            if (token is { } found)
            {
                tokens.Add(found);
                at = found.End;
            }
            else at++;
        }

        return tokens;
    }

    private Token? Next(string text, int at, List<Token> before)
    {
        if (table.At(text, at) is { } word && !IsCutInTwo(word, text, at)) return new Token(word.Sense, at, at + word.Text.Length, word, null);
        if (Numerals.IsDigit(text[at])) return NumberReader.Arabic(text, at, units);
        if (Numerals.MaskLength(text, at) is > 0 and var length) return NumberReader.Masked(text, at, length, units);
        return NumberReader.Chinese(text, at, before, units);
    }

    // The last character of 提升到 is no word when a name begins there.
    private bool IsCutInTwo(Word word, string text, int at)
    {
        if (word.Names.Count > 0 || word.Text.Length < 2) return false;
        var last = at + word.Text.Length - 1;
        return table.At(text, last) is { Names.Count: > 0 } name && name.Text.Length > 2 && name.Sense is not Sense.Comparator;
    }
}
