using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Reading;

/// <summary>A template paragraph cut at its tags: the literal texts between them, and the names they use.</summary>
/// <param name="Literals">Literal texts in order, empty ones left out.</param>
/// <param name="Names">Names in the tags, control marks, formats and tests left out.</param>
internal sealed partial record TemplateFrame(IReadOnlyList<string> Literals, IReadOnlyList<string> Names)
{
    // A paragraph cut into more pieces is no line of a speech; the limit keeps matching cheap for any template.
    private const int MostLiterals = 8;

    // What these names print is a planned line: it is matched exactly, never by its frame alone.
    private static readonly string[] PlannedNames = ["标题", "分行标题", "讲话人", "日期", "称谓", "段首", "正文", "落款", "附件号", "表题", "排名头", "单位头", "排名", "单位"];

    public static bool HasTag(string text) => Tag().IsMatch(text);

    public static TemplateFrame Of(string paragraph) => new(
        [.. Tag().Split(paragraph).Where((piece, index) => index % 2 == 0 && piece.Length > 0)],
        [.. Tag().Matches(paragraph).Select(match => Name(match.Groups["tag"].Value)).Where(name => name.Length > 0)]);

    /// <summary>True when the text is the value with some of this frame's literals around or inside it, such as （2026年11月20日）.</summary>
    public bool Carries(string text, string value) =>
        Literals.Count is > 0 and <= MostLiterals && Interleaves(text, value, 0);

    /// <summary>True when the text has all literals of this frame in order and the frame prints nothing but counts.</summary>
    public bool Owns(string text)
    {
        if (Literals.Count == 0 || Names.Any(PlannedNames.Contains)) return false;
        var from = 0;
        foreach (var literal in Literals)
        {
            var at = text.IndexOf(literal, from, StringComparison.Ordinal);
            if (at < 0) return false;
            from = at + literal.Length;
        }

        return true;
    }

    private bool Interleaves(ReadOnlySpan<char> text, ReadOnlySpan<char> value, int next)
    {
        if (text.Length == value.Length) return text.SequenceEqual(value);
        if (text.Length < value.Length || next == Literals.Count) return false;
        var literal = Literals[next];
        for (var at = 0; at <= value.Length; at++)
        {
            if (text[at..].StartsWith(literal) && Interleaves(text[(at + literal.Length)..], value[at..], next + 1)) return true;
            if (at == value.Length || text[at] != value[at]) break;
        }

        return Interleaves(text, value, next + 1);
    }

    private static string Name(string tag) => NamePattern().Match(tag).Value;

    [GeneratedRegex(@"(?:\{\{|｛｛)(?<tag>.*?)(?:\}\}|｝｝)", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{N}_]+", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
