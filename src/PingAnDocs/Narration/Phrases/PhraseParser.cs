namespace PingAnDocs.Narration.Phrases;

/// <summary>Parses a wording: words, {slots} and [optional pieces]. Half-width braces and brackets only, so Chinese punctuation stays text.</summary>
internal static class PhraseParser
{
    /// <summary>The parsed wording; null with a Chinese reason when braces or brackets do not match.</summary>
    public static PhraseTemplate? Parse(string text, out string fault)
    {
        var position = 0;
        var nodes = ParseNodes(text, ref position, inOptional: false, out fault);
        return fault.Length == 0 ? new PhraseTemplate(text, nodes) : null;
    }

    private static List<PhraseNode> ParseNodes(string text, ref int position, bool inOptional, out string fault)
    {
        var nodes = new List<PhraseNode>();
        fault = "";
        while (position < text.Length && fault.Length == 0)
        {
            if (text[position] == ']' && inOptional)
                return nodes;
            nodes.Add(ParseNode(text, ref position, inOptional, out fault));
        }

        if (fault.Length == 0 && inOptional)
            fault = "可省部分的“[”没有对应的“]”";
        return nodes;
    }

    private static PhraseNode ParseNode(string text, ref int position, bool inOptional, out string fault) =>
        text[position] switch
        {
            '{' => ParseSlot(text, ref position, out fault),
            '[' when !inOptional => ParseOptional(text, ref position, out fault),
            '[' => Faulty("可省部分里不能再套可省部分", out fault),
            '}' => Faulty("多出一个“}”", out fault),
            ']' => Faulty("多出一个“]”", out fault),
            _ => ParseWords(text, ref position, out fault),
        };

    private static SlotNode ParseSlot(string text, ref int position, out string fault)
    {
        var end = text.IndexOf('}', position);
        var name = end < 0 ? "" : text[(position + 1)..end];
        fault = end < 0 ? "“{”没有对应的“}”" : name.Length == 0 || name.Contains('{') ? "“{}”里要写一个填空的名称" : "";
        position = end + 1;
        return new SlotNode(name);
    }

    private static OptionalNode ParseOptional(string text, ref int position, out string fault)
    {
        position++;
        var nodes = ParseNodes(text, ref position, inOptional: true, out fault);
        position++;
        return new OptionalNode(nodes);
    }

    private static WordsNode ParseWords(string text, ref int position, out string fault)
    {
        fault = "";
        var end = text.AsSpan(position).IndexOfAny("{}[]");
        var words = end < 0 ? text[position..] : text.Substring(position, end);
        position += words.Length;
        return new WordsNode(words);
    }

    private static WordsNode Faulty(string reason, out string fault)
    {
        fault = reason;
        return new WordsNode("");
    }
}
