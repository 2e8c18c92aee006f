namespace WordTemplates.Packaging.Policy;

/// <summary>Reads the arguments of a HYPERLINK field: an address, or switches only when it leads into the document.</summary>
internal static class LinkArguments
{
    /// <summary>The address; empty when there is none.</summary>
    public static string AddressOf(string arguments)
    {
        var skip = false;
        foreach (var token in Tokens(arguments))
        {
            // Two backslashes begin a server's name, a single one a switch.
            var isSwitch = token.Length > 1 && token[0] == '\\' && token[1] != '\\';
            if (!isSwitch && !skip)
                return token;
            // A bookmark, a screen tip and a window's name follow their switch.
            skip = isSwitch && token.Length == 2 && token[1] is 'l' or 'L' or 'o' or 'O' or 't' or 'T';
        }

        return "";
    }

    private static IEnumerable<string> Tokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var quoted = IsQuote(text[at]);
            var start = quoted ? at + 1 : at;
            at = start;
            while (at < text.Length && !(quoted ? IsQuote(text[at]) : char.IsWhiteSpace(text[at])))
                at++;
            yield return text[start..at];
            at += quoted ? 1 : 0;
        }
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”';
}
