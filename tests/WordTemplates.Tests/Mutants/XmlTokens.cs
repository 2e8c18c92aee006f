namespace WordTemplates.Tests.Mutants;

/// <summary>A part as a list of tags and texts, with the partner of each tag.</summary>
internal static class XmlTokens
{
    public static List<string> Split(string xml)
    {
        var tokens = new List<string>();
        for (var at = 0; at < xml.Length;)
        {
            var end = xml[at] == '<' ? xml.IndexOf('>', at) + 1 : xml.IndexOf('<', at);
            end = end <= at ? xml.Length : end;
            tokens.Add(xml[at..end]);
            at = end;
        }

        return tokens;
    }

    public static bool IsStart(string token) => token.Length > 2 && token[0] == '<' && token[1] is not ('/' or '?' or '!') && token[^2] != '/';

    public static bool IsEnd(string token) => token.StartsWith("</", StringComparison.Ordinal);

    public static bool IsEmpty(string token) => token.Length > 2 && token[0] == '<' && token[1] is not ('/' or '?' or '!') && token[^2] == '/';

    public static bool IsText(string token) => token[0] != '<';

    /// <summary>Index after the element that begins there; the next index for what is no start tag.</summary>
    public static int EndOf(List<string> tokens, int index)
    {
        var depth = 0;
        for (var i = index; i < tokens.Count; i++)
        {
            depth += IsStart(tokens[i]) ? 1 : IsEnd(tokens[i]) ? -1 : 0;
            if (depth <= 0)
                return i + 1;
        }

        return tokens.Count;
    }

    /// <summary>Name of a tag, with its prefix.</summary>
    public static string NameOf(string tag)
    {
        var name = tag[1..];
        var end = name.IndexOfAny([' ', '/', '>', '\n', '\r', '\t']);
        return end < 0 ? name : name[..end];
    }
}
