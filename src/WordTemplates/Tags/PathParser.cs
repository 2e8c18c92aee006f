namespace WordTemplates.Tags;

/// <summary>Reads a path: 名称, 讲话人.职务, "带 空格 的名称", ../县名, a single point, @序号.</summary>
internal static class PathParser
{
    private static readonly Dictionary<string, LoopFact> Facts = new()
    {
        ["序号"] = LoopFact.Index,
        ["首项"] = LoopFact.First,
        ["末项"] = LoopFact.Last,
        ["总数"] = LoopFact.Count,
    };

    /// <summary>Names of the loop facts, for hints.</summary>
    public const string FactNames = "@序号、@首项、@末项、@总数";

    /// <summary>The name after an @ that is no loop fact; empty when it is not that what went wrong.</summary>
    public static string UnknownFact(TagCursor cursor)
    {
        var text = cursor.Before;
        var at = text.LastIndexOf('@');
        return at >= 0 && !Facts.ContainsKey(text[(at + 1)..]) ? text[(at + 1)..] : "";
    }

    /// <summary>The hint for it.</summary>
    public static string NearestFact(string name) => NearestName.Of(name, Facts.Keys) is { Length: > 0 } near
        ? $"是不是想写“@{near}”？"
        : $"请改用 {FactNames}；要印数据里的名称，请去掉 @。";

    /// <summary>The path a text without braces is; null when it is more or less than names, or bare digits.</summary>
    public static TagPath? ParsePlain(string text)
    {
        var cursor = new TagCursor(text);
        return Parse(cursor) is { Up: 0, Fact: LoopFact.None, Names.Count: > 0 } path && cursor.Ended && path.Text == text && text.Any(char.IsLetter) ? path : null;
    }

    /// <summary>The path, or null when none stands here.</summary>
    public static TagPath? Parse(TagCursor cursor)
    {
        var up = 0;
        while (cursor.Take("../"))
            up++;
        if (cursor.Take('@'))
            return Facts.TryGetValue(cursor.TakeName(), out var fact) ? Make(up, [], fact) : null;
        return cursor.Take('.') ? Make(up, [], LoopFact.None) : ParseNames(cursor, up);
    }

    private static TagPath? ParseNames(TagCursor cursor, int up)
    {
        var names = new List<string>();
        do
        {
            cursor.SkipBlanks();
            if (ParseName(cursor) is not { Length: > 0 } name)
                return null;
            names.Add(name);
            cursor.SkipBlanks();
        }
        while (cursor.Take('.'));
        return Make(up, names, LoopFact.None);
    }

    private static string? ParseName(TagCursor cursor) => cursor.TakeQuoted() ?? cursor.TakeName();

    private static TagPath Make(int up, IReadOnlyList<string> names, LoopFact fact)
    {
        var inner = fact == LoopFact.None ? string.Join('.', names.Select(Quoted)) : "@" + Facts.First(pair => pair.Value == fact).Key;
        return new TagPath(up, names, fact, string.Concat(Enumerable.Repeat("../", up)) + (inner.Length == 0 ? "." : inner));
    }

    private static string Quoted(string name) => name.All(TagCharacters.IsNameCharacter) ? name : $"\"{name}\"";
}
