namespace PingAnDocs.Verification.Reading;

/// <summary>Reads masks from running text: one to three X, no other letter or digit beside them.</summary>
internal static class MaskReader
{
    private const int Longest = 3;

    /// <summary>The masks in the order of the text, as numerals without digits.</summary>
    public static IReadOnlyList<Numeral> Read(string text)
    {
        if (!text.Contains('X')) return [];
        var masks = new List<Numeral>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at])) continue;
            var end = at;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
            if (end - at <= Longest && text.AsSpan(at, end - at).IndexOfAnyExcept('X') < 0)
                masks.Add(new Numeral(at, text[at..end], NumeralReader.UnitAt(text, end)));
            at = end;
        }

        return masks;
    }
}
