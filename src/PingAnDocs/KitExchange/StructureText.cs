using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>A setting of plan.json or kit.json as the text of a cell. What plain words cannot carry is written as JSON, as everywhere in the workbook.</summary>
internal static class StructureText
{
    /// <summary>Divides a phrase from the one for when there is no problem.</summary>
    public const string Bar = "｜";

    public const string Yes = "是";
    public const string No = "否";

    private static readonly SourcePlace Nowhere = SourcePlace.WholeFile("");

    /// <summary>The text of a cell; empty for an absent value.</summary>
    public static string Encode(JsonNode? node, StructureSetting setting)
    {
        if (node is null) return "";
        var plain = Plain(node, setting);
        var faults = new DiagnosticBag();
        var back = plain.Length == 0 ? null : StructureValue.Decode(new SheetCell(SheetCellKind.Text, plain), setting, Nowhere, faults);
        return back is not null && faults.Items.Count == 0 && Cells.Json(back) == Cells.Json(node) ? plain : CellText.Marked(node);
    }

    private static string Plain(JsonNode node, StructureSetting setting) => (setting.Form, node.Kind) switch
    {
        (StructureForm.Text, JsonKind.Text) => node.Text,
        (StructureForm.Count, JsonKind.Number) => node.Text,
        (StructureForm.YesNo, JsonKind.Flag) => node.Flag ? Yes : No,
        (StructureForm.Word, JsonKind.Text) => setting.Words.GetValueOrDefault(node.Text, ""),
        (StructureForm.Place, JsonKind.Object) => Item(node, setting),
        (StructureForm.Places or StructureForm.Content, JsonKind.Array) => node.Items.Count == 0
            ? PlainText.NoItems
            : string.Join(PlainText.Comma, node.Items.Select(item => Item(item, setting))),
        _ => "",
    };

    // What is left out here does not come back the same, and so is written as JSON.
    private static string Item(JsonNode item, StructureSetting setting)
    {
        if (Cells.Of(item, StructureValue.Part) is { Kind: JsonKind.Text } part) return setting.Words.GetValueOrDefault(part.Text, "");
        var phrase = Cells.Of(item, StructureValue.Phrase)?.Text ?? "";
        return Cells.Of(item, StructureValue.Steady) is { } steady ? $"{phrase}{Bar}{steady.Text}" : phrase;
    }
}
