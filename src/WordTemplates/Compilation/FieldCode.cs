namespace WordTemplates.Compilation;

/// <summary>Refuses tags in the code of a field: Word would compute with them. The result of a field is text like any other.</summary>
internal static class FieldCode
{
    public static void Report(TagPlace place, FaultList faults)
    {
        var name = NameOf(place.Tag);
        var hint = name == "HYPERLINK"
            ? "请删去这个域，选中文字后用“插入—链接”，在地址里写标签。"
            : "请把标签写在普通正文里；按 Alt+F9 可以看到域代码。";
        faults.AtTag("WT107", place, $"域 {name} 的代码里不能写标签：{FaultList.Quote(place.Tag.Trim())}", "", hint);
    }

    /// <summary>The last field name before the tag, as codes of nested fields stand one after the other.</summary>
    private static string NameOf(string code)
    {
        var brace = code.AsSpan().IndexOfAny('{', '｛');
        var words = (brace < 0 ? code : code[..brace]).Split(' ', '"', '\t');
        return Array.FindLast(words, word => word.Length > 1 && word.All(char.IsAsciiLetterUpper)) ?? FaultList.Quote(words.FirstOrDefault(word => word.Length > 0) ?? "");
    }
}
