namespace PingAnDocs.Data.Json;

/// <summary>Says in Chinese that a value is of the wrong kind.</summary>
internal static class KindWording
{
    public static Diagnostic Fault(JsonNode node, JsonKind expected) =>
        DataFault.Error(DataCodes.WrongKind, node.Place, $"这里应当是{Name(expected)}，实际是{Name(node.Kind)}。")
            with { Found = Found(node), Expected = Name(expected), Hint = Hint(node, expected) };

    private static string Name(JsonKind kind) => kind switch
    {
        JsonKind.Object => "对象{…}",
        JsonKind.Array => "列表[…]",
        JsonKind.Text => "文字",
        JsonKind.Number => "数字",
        JsonKind.Flag => "true或false",
        _ => "空值null",
    };

    private static string Found(JsonNode node) => node.Kind switch
    {
        JsonKind.Text or JsonKind.Number => Quoted.Short(node.Text),
        JsonKind.Flag => node.Flag ? "true" : "false",
        JsonKind.Null => "null",
        _ => "",
    };

    private static string Hint(JsonNode node, JsonKind expected) => (node.Kind, expected) switch
    {
        (JsonKind.Number or JsonKind.Flag, JsonKind.Text) => "请给它加上英文双引号。",
        (JsonKind.Object, JsonKind.Array) => "请在外面加上方括号，写成[{…}]。",
        (JsonKind.Array, JsonKind.Object) => "请去掉外面的方括号，只写一个{…}。",
        (JsonKind.Text, JsonKind.Flag) => "请去掉引号，写true或false。",
        _ => "",
    };
}
