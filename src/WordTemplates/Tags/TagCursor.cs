namespace WordTemplates.Tags;

/// <summary>Walks through the inside of a tag, folding what Chinese input made full-width.</summary>
internal sealed class TagCursor(string text)
{
    public int At { get; private set; }

    public bool Ended => At >= text.Length;

    /// <summary>The folded character here; NUL at the end.</summary>
    public char Current => Ended ? '\0' : TagCharacters.Fold(text[At]);

    /// <summary>What follows, as written.</summary>
    public string Rest => text[At..];

    /// <summary>The whole text, folded.</summary>
    public string All => string.Concat(text.Select(TagCharacters.Fold));

    /// <summary>What was taken, folded.</summary>
    public string Before => string.Concat(text[..At].Select(TagCharacters.Fold)).TrimEnd();

    public void SkipBlanks()
    {
        while (Current == ' ')
            At++;
    }

    /// <summary>Steps over the character when it is here.</summary>
    public bool Take(char expected)
    {
        if (Current != expected || Ended)
            return false;
        At++;
        return true;
    }

    public bool Take(string expected)
    {
        if (At + expected.Length > text.Length)
            return false;
        for (var i = 0; i < expected.Length; i++)
        {
            if (TagCharacters.Fold(text[At + i]) != expected[i])
                return false;
        }

        At += expected.Length;
        return true;
    }

    /// <summary>Takes characters of an unquoted name as written.</summary>
    public string TakeName()
    {
        var start = At;
        while (!Ended && TagCharacters.IsNameCharacter(text[At]))
            At++;
        return text[start..At];
    }

    /// <summary>Takes a quoted text as written; null when none stands here, or it does not end.</summary>
    public string? TakeQuoted()
    {
        if (Ended || !(TagCharacters.IsDoubleQuote(text[At]) || TagCharacters.IsSingleQuote(text[At])))
            return null;
        Func<char, bool> closes = TagCharacters.IsDoubleQuote(text[At]) ? TagCharacters.IsDoubleQuote : TagCharacters.IsSingleQuote;
        for (var end = At + 1; end < text.Length; end++)
        {
            if (!closes(text[end]))
                continue;
            var quoted = text[(At + 1)..end];
            At = end + 1;
            return quoted;
        }

        return null;
    }
}
