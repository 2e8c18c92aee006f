using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>The words that depend on the level of the unit: a row a word, a column a level.</summary>
internal static class LexiconGrid
{
    private const string WordHeader = "词";

    private static readonly ColumnSpec Word = new(WordHeader, "", CellForm.Text, 12, "措辞里当填空用的词，如 {公安局}。");
    private static readonly ColumnSpec Level = new("", "", CellForm.Text, 18, "这一级的单位怎样称呼。");

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["nation"] = "全国", ["province"] = "省", ["prefecture"] = "州", ["city"] = "市", ["county"] = "县",
        ["district"] = "区", ["banner"] = "旗", ["town"] = "镇", ["zone"] = "功能区",
    };

    public static Grid Of(JsonNode lexicon)
    {
        var words = lexicon.Members.SelectMany(level => level.Value.Members.Select(word => word.Name)).Distinct(StringComparer.Ordinal).ToList();
        List<GridColumn> columns = [new(WordHeader, Word), .. lexicon.Members.Select(level => new GridColumn(Header(level.Name), Level))];
        return new Grid(KitTables.Lexicon, columns, [.. words.Select(word => Row(lexicon, word))], 1);
    }

    /// <summary>The object the sheet stands for; a level whose column is empty stays as an empty one.</summary>
    public static JsonNode Read(SheetTable sheet, DiagnosticBag faults)
    {
        var levels = sheet.Headers.Where(header => header.Text != WordHeader).Select(header =>
        {
            var words = sheet.Rows.Select(row => (Name: sheet.Text(row, WordHeader), Value: Value(sheet, row, header, faults)))
                .Where(word => word is { Name.Length: > 0, Value: not null });
            return Cells.Member(LevelOf(header.Raw), Cells.Object(words.Select(word => Cells.Member(word.Name, word.Value!)), sheet.PlaceOf(1, header.Column)));
        });
        return Cells.Object([.. levels], sheet.Place);
    }

    private static string Header(string level) => Names.TryGetValue(level, out var name) ? $"{name}（{level}）" : level;

    private static string LevelOf(string header)
    {
        var parts = header.Split('（', '）', '(', ')');
        return parts.Length > 1 ? parts[1].Trim() : header;
    }

    private static string[] Row(JsonNode lexicon, string word) =>
        [word, .. lexicon.Members.Select(level => CellText.Encode(Cells.Of(level.Value, word), CellForm.Text))];

    private static JsonNode? Value(SheetTable sheet, SheetRow row, SheetHeader header, DiagnosticBag faults) =>
        row.Cells.TryGetValue(header.Column, out var cell) ? CellText.Decode(cell, CellForm.Text, sheet.PlaceOf(row.Number, header.Column), faults) : null;
}
