namespace WordTemplates.Tags;

/// <summary>Tells from the first thing after a name, or in its place, why a tag cannot be read.</summary>
internal static class NameHints
{
    /// <param name="rest">What could not be read.</param>
    /// <param name="forms">All forms a tag may have.</param>
    public static TagSyntax Of(string rest, string forms)
    {
        if (rest.Length == 0)
            return new TagSyntax("WT104", "标签里没有写名称。", "{{名称}}", $"请在花括号里写上名称；循环里可写 {PathParser.FactNames}。");
        var hint = rest[0] switch
        {
            '{' or '｛' => "花括号写多了，前后各写两个就够。",
            '+' or '＋' or '*' or '×' or '÷' or '/' or '／' or '(' or '=' => "标签里不能计算，请在数据里算好再填。",
            '%' or '％' => "百分号请写在标签外面。",
            '，' or ',' or '、' or '；' or ';' => "两个值请写成两个标签；名称里真有这个标点时，要给名称加引号。",
            var c when TagCharacters.IsDoubleQuote(c) || TagCharacters.IsSingleQuote(c) => "名称的引号要成对。",
            var c when TagCharacters.IsNameCharacter(c) => "名称中间不能有空格；请删去空格，名称里真有空格时，要给名称加引号。",
            _ => "",
        };
        return hint.Length > 0
            ? new TagSyntax("WT104", $"标签里的“{FaultList.Quote(rest)}”读不懂。", "", hint)
            : new TagSyntax("WT104", $"标签里的“{FaultList.Quote(rest)}”读不懂。", forms, "请改成所列的写法；名称里有标点时，要给名称加引号。");
    }
}
