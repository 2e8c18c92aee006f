using WordTemplates.Formats;

namespace WordTemplates.Tags;

/// <summary>Reads the text between the braces of a tag into a <see cref="Tag"/>, or says what is wrong with it.</summary>
internal static class TagParser
{
    private const string Forms = "{{名称}}、{{名称:格式}}、{{#名称}}…{{/名称}}、{{^名称}}…{{/名称}}、{{! 备注}}";

    /// <param name="inside">The text between the braces.</param>
    /// <param name="fault">What is wrong; null when the tag is good.</param>
    public static Tag? Parse(string inside, out TagSyntax? fault)
    {
        var cursor = new TagCursor(inside);
        cursor.SkipBlanks();
        fault = null;
        if (cursor.Take('!'))
            return new CommentTag();
        if (cursor.Take('#'))
            return ParseOpen(cursor, inverted: false, out fault);
        if (cursor.Take('^'))
            return ParseOpen(cursor, inverted: true, out fault);
        return cursor.Take('/') ? ParseClose(cursor, out fault) : ParseValue(cursor, out fault);
    }

    /// <summary>The section tag that was meant although something in it is wrong, so that its partner is not called a fault too; null when it was none.</summary>
    public static Tag? Meant(string inside)
    {
        var cursor = new TagCursor(inside);
        cursor.SkipBlanks();
        var (opens, inverts) = (cursor.Take('#'), cursor.Take('^'));
        if (!opens && !inverts && !cursor.Take('/'))
            return null;
        var path = Path(cursor) ?? new TagPath(0, [], LoopFact.None, "");
        return opens || inverts ? new OpenTag(path, Optional: true, inverts, null) : new CloseTag(path.Text);
    }

    private static Tag? ParseOpen(TagCursor cursor, bool inverted, out TagSyntax? fault)
    {
        fault = null;
        if (Path(cursor) is not { } path)
            return Refuse(NameFault(cursor), out fault);
        var optional = Question(cursor);
        if (cursor.Take(':'))
            return OpenWithOptions(path, optional, inverted, TagSuffix.Parse(cursor.Rest, inverted ? TagOptions.None : OptionWords.OfSections, formats: false, out fault));
        TagTest? test = null;
        if (!cursor.Ended)
        {
            test = TestParser.Parse(cursor, out var reason);
            cursor.SkipBlanks();
            optional |= Question(cursor);
            if (test is null || !cursor.Ended)
                return Refuse(new TagSyntax("WT104", reason, "{{#名称 >= 2}} 或 {{#名称 = \"文字\"}}", TestHints.For(cursor.All)), out fault);
        }

        return new OpenTag(path, optional, inverted, test);
    }

    private static OpenTag? OpenWithOptions(TagPath path, bool optional, bool inverted, TagSuffix? suffix) =>
        suffix is null ? null : new OpenTag(path, optional || suffix.Optional, inverted, null, suffix.Options);

    private static Tag? ParseClose(TagCursor cursor, out TagSyntax? fault)
    {
        fault = null;
        cursor.SkipBlanks();
        if (cursor.Ended)
            return new CloseTag("");
        if (Path(cursor) is not { } path)
            return Refuse(NameFault(cursor), out fault);
        return cursor.Ended ? new CloseTag(path.Text) : Refuse(NameFault(cursor), out fault);
    }

    private static Tag? ParseValue(TagCursor cursor, out TagSyntax? fault)
    {
        fault = null;
        var home = cursor.At;
        if (Path(cursor) is not { } path)
            return Refuse(NameFault(cursor), out fault);
        var optional = Question(cursor);
        if (cursor.Ended)
            return new ValueTag(path, optional, ValueFormat.None, home);
        if (!cursor.Take(':'))
            return Refuse(NameFault(cursor), out fault);
        return TagSuffix.Parse(cursor.Rest, OptionWords.OfValues, formats: true, out fault) is { } suffix
            ? new ValueTag(path, optional || suffix.Optional, suffix.Format, home, suffix.Options)
            : null;
    }

    private static TagPath? Path(TagCursor cursor)
    {
        cursor.SkipBlanks();
        var path = PathParser.Parse(cursor);
        cursor.SkipBlanks();
        return path;
    }

    private static bool Question(TagCursor cursor)
    {
        var found = cursor.Take('?');
        cursor.SkipBlanks();
        return found;
    }

    private static TagSyntax NameFault(TagCursor cursor) => PathParser.UnknownFact(cursor) is { Length: > 0 } fact
        ? new TagSyntax("WT111", $"“@{FaultList.Quote(fact)}”不认识，循环里没有这一项。", PathParser.FactNames, PathParser.NearestFact(fact))
        : NameHints.Of(cursor.Rest, Forms);

    private static Tag? Refuse(TagSyntax syntax, out TagSyntax? fault)
    {
        fault = syntax;
        return null;
    }
}
