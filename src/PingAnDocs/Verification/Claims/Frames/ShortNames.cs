using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Finds the indicator a short name means (知晓率): the only one that ends so, or the one whose topic was named last.</summary>
internal static class ShortNames
{
    /// <summary>Name of the indicator; empty when the text leaves it open.</summary>
    public static string Resolve(Hearing hearing, Token token)
    {
        var text = hearing.Sentence.Whole;
        // 禁毒工作满意率: the short name ends a name nobody knows.
        if (token.Start > 0 && IsName(text[token.Start - 1])) return "";
        var ending = token.Word!.Text;
        var known = hearing.Vocabulary.Indicators(hearing.Wave).Where(name => name.Contains(ending, StringComparison.Ordinal)).ToList();
        if (known.Count == 1) return known[0];
        var topics = known.Select(name => (Name: name, Topic: name[..name.IndexOf(ending, StringComparison.Ordinal)]))
            .Select(pair => (pair.Name, At: pair.Topic.Length == 0 ? -1 : text.LastIndexOf(pair.Topic, token.Start, StringComparison.Ordinal)))
            .Where(pair => pair.At >= 0)
            .ToList();
        return topics.Count == 0 ? "" : topics.MaxBy(pair => pair.At).Name;
    }

    private static bool IsName(char letter) => letter is >= '一' and <= '鿿' && !"的、中，该此其与和及但而虽在从对是将把使让县市区镇省".Contains(letter, StringComparison.Ordinal);
}
