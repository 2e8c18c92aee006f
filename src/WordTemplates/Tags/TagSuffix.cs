using WordTemplates.Formats;

namespace WordTemplates.Tags;

/// <summary>What follows the name of a tag after colons: options and at most one format, then perhaps a question mark.</summary>
/// <param name="Options">The options.</param>
/// <param name="Format">The format; <see cref="ValueFormat.None"/> when none is written.</param>
/// <param name="Optional">True when it ends in a question mark.</param>
internal sealed record TagSuffix(TagOptions Options, ValueFormat Format, bool Optional)
{
    /// <summary>Reads the text after the first colon.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="allowed">The options this kind of tag may carry.</param>
    /// <param name="formats">True when a format may stand here.</param>
    /// <param name="fault">What is wrong; null when all is well.</param>
    public static TagSuffix? Parse(string text, TagOptions allowed, bool formats, out TagSyntax? fault)
    {
        fault = null;
        text = text.Trim();
        var optional = text.Length > 0 && TagCharacters.Fold(text[^1]) == '?';
        if (optional)
            text = text[..^1].TrimEnd();
        var suffix = new TagSuffix(TagOptions.None, ValueFormat.None, optional);
        foreach (var word in text.Split(':', '：'))
        {
            if (suffix.With(word.Trim(), allowed, formats, out fault) is not { } next)
                return null;
            suffix = next;
        }

        return suffix;
    }

    private TagSuffix? With(string word, TagOptions allowed, bool formats, out TagSyntax? fault)
    {
        fault = null;
        var option = OptionWords.Of(word);
        if ((option & allowed) != TagOptions.None)
            return this with { Options = Options | option };
        if (option != TagOptions.None)
            fault = new TagSyntax("WT110", $"“{word}”不能写在{Kind(allowed, formats)}里。", OptionWords.Names(allowed), OptionHint(word, option));
        else if (formats && Format == ValueFormat.None && !FormatHints.IsMisspeltOption(word) && FormatParser.Parse(word) is { } format)
            return this with { Format = format };
        else if (formats && Format != ValueFormat.None && FormatParser.Parse(word) is not null)
            fault = new TagSyntax("WT105", $"一个标签只能写一个格式，“{FaultList.Quote(word)}”是多出来的。", Format.Text, "请只留一个格式。");
        else
            fault = new TagSyntax("WT105", $"冒号后面的“{FaultList.Quote(word)}”不认识。", FormatHints.Guess(word) is { Length: > 0 } guess ? guess : Forms(allowed, formats), FormatHints.For(word));
        return null;
    }

    private static string Kind(TagOptions allowed, bool formats) =>
        formats ? "填值的标签" : allowed == TagOptions.None ? " {{^名称}} 标签" : "开始标签";

    private static string OptionHint(string word, TagOptions option) => (option & OptionWords.OfSections) != TagOptions.None
        ? $"它要写在开始标签里，如 {{{{#名称:{word}}}}}。"
        : $"它要写在填值的标签里，如 {{{{名称:{word}}}}}。";

    private static string Forms(TagOptions allowed, bool formats) =>
        string.Join('；', new[] { formats ? FormatParser.Forms : "", OptionWords.Names(allowed) }.Where(text => text.Length > 0));
}
