using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Writes a value in the words of a cell; empty when words cannot say it.</summary>
internal static class PlainText
{
    /// <summary>A list that is there but empty.</summary>
    public const string NoItems = "无";

    /// <summary>A value that is written as null.</summary>
    public const string NoValue = "缺失";

    /// <summary>A text that is there but empty.</summary>
    public const string NoText = "（空）";

    /// <summary>A day that is written as null: no limit.</summary>
    public const string NoLimit = "不限";

    public const string Hit = "命中";
    public const string Miss = "不命中";
    public const string Undecided = "待定";

    /// <summary>Divides the items of a list.</summary>
    public const string Comma = "、";

    /// <summary>Divides a name from its text.</summary>
    public const string Colon = "：";

    public static string Of(JsonNode node, CellForm form) => (form, node.Kind) switch
    {
        (CellForm.Test, JsonKind.Text) => Canonical.Test(node.Text),
        (CellForm.Number or CellForm.Value, JsonKind.Number) => node.Text,
        (CellForm.Value, JsonKind.Null) => NoValue,
        (CellForm.Day, JsonKind.Null) => NoLimit,
        (CellForm.Verdict, JsonKind.Flag) => node.Flag ? Hit : Miss,
        (CellForm.Verdict, JsonKind.Null) => Undecided,
        (CellForm.Ids or CellForm.Words, JsonKind.Array) when node.Items.All(item => item.Kind == JsonKind.Text) => List(node),
        (CellForm.Pairs or CellForm.Claims, JsonKind.Object) when node.Members.All(member => member.Value.Kind == JsonKind.Text) => Lines(Canonical.Of(node, form)),
        (CellForm.Wording, JsonKind.Object) => DatedWording.Of(node),
        (CellForm.Text or CellForm.Wording or CellForm.Id or CellForm.Day or CellForm.Value, JsonKind.Text) => node.Text.Length == 0 ? NoText : node.Text,
        _ => "",
    };

    private static string List(JsonNode node) => node.Items.Count == 0
        ? NoItems
        : string.Join(node.Items.Any(item => PlainValue.HasComma(item.Text)) ? "\n" : Comma, node.Items.Select(item => item.Text));

    private static string Lines(JsonNode node) => string.Join('\n', node.Members.Select(member => $"{member.Name}{Colon}{member.Value.Text}"));
}
