using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.KitExchange;

/// <summary>Reads the value of a setting from its cell; what is no such value is refused there.</summary>
internal static class StructureValue
{
    public const string Phrase = "phrase";
    public const string Steady = "steady";
    public const string Part = "part";

    private static readonly char[] Commas = ['、', ',', '，', ';', '；', '\n'];

    /// <summary>The value; null when the cell is blank or was refused.</summary>
    public static JsonNode? Decode(SheetCell cell, StructureSetting setting, SourcePlace place, DiagnosticBag faults)
    {
        var node = CellText.Decode(cell, CellForm.Text, place, faults);
        if (node is null || cell.Text.TrimStart().StartsWith(CellText.Mark, StringComparison.Ordinal)) return node;
        return setting.Form switch
        {
            StructureForm.Text => node,
            StructureForm.Count => Count(node, setting, faults),
            StructureForm.YesNo => YesNo(node, setting, faults),
            StructureForm.Word => Word(node, setting) is { } word ? Cells.Text(word, place) : Refused(node, setting, string.Join('、', setting.Words.Values), faults),
            StructureForm.Place => Item(node.Text, node, setting, faults),
            StructureForm.Places or StructureForm.Content => Items(node, setting, faults),
            _ => Refused(node, setting, $"以“{CellText.Mark}”开头、照导出时原样保留的内容", faults),
        };
    }

    private static JsonNode? Count(JsonNode node, StructureSetting setting, DiagnosticBag faults)
    {
        var text = HalfWidth.Of(node.Text).Trim();
        return NumberReader.Parse(text) is null ? Refused(node, setting, "一个数", faults) : Cells.Number(text, node.Place);
    }

    private static JsonNode? YesNo(JsonNode node, StructureSetting setting, DiagnosticBag faults) => node.Text switch
    {
        StructureText.Yes or "TRUE" => Cells.Flag(true, node.Place),
        StructureText.No or "FALSE" => Cells.Flag(false, node.Place),
        _ => Refused(node, setting, $"{StructureText.Yes}或{StructureText.No}", faults),
    };

    private static JsonNode? Items(JsonNode node, StructureSetting setting, DiagnosticBag faults)
    {
        if (node.Text == PlainText.NoItems) return Cells.Array([], node.Place);
        var texts = node.Text.Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var items = texts.Select(text => Item(text, node, setting, faults)).ToList();
        return items.Contains(null) ? null : Cells.Array(items.OfType<JsonNode>(), node.Place);
    }

    private static JsonNode? Item(string text, JsonNode cell, StructureSetting setting, DiagnosticBag faults)
    {
        if (setting.Form == StructureForm.Content && Word(cell with { Text = text }, setting) is { } part) return Object(cell.Place, (Part, part));
        var ids = HalfWidth.Of(text).Split(HalfWidth.Of(StructureText.Bar), StringSplitOptions.TrimEntries);
        if (ids.Length > 2 || ids.Any(id => id.Length == 0 || PlainValue.HasComma(id) || id.Any(char.IsWhiteSpace)))
            return Refused(cell, setting, "短语的编号，如 H-PROBLEMS｜H-STEADY", faults);
        return ids is [var phrase, var steady] ? Object(cell.Place, (Phrase, phrase), (Steady, steady)) : Object(cell.Place, (Phrase, ids[0]));
    }

    private static string? Word(JsonNode node, StructureSetting setting) =>
        setting.Words.Where(word => word.Value == node.Text || word.Key == node.Text).Select(word => word.Key).FirstOrDefault();

    private static JsonNode Object(SourcePlace place, params (string Name, string Text)[] members) =>
        Cells.Object(members.Select(member => Cells.Member(member.Name, Cells.Text(member.Text, place))), place);

    private static JsonNode? Refused(JsonNode node, StructureSetting setting, string expected, DiagnosticBag faults)
    {
        faults.Add(DataFault.Error(KitExchangeCodes.BadForm, node.Place, $"“{setting.Name}”这一项不能这样写。")
            with { Found = Quoted.Short(node.Text), Expected = expected, Hint = setting.Help });
        return null;
    }
}
