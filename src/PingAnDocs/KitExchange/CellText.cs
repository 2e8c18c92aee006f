using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>A value of the kit as the text of a cell, and back. What plain words cannot carry is written as JSON behind a mark, so nothing is ever lost.</summary>
internal static class CellText
{
    /// <summary>Begins a cell that holds JSON.</summary>
    public const string Mark = "JSON:";

    private static readonly SourcePlace Nowhere = SourcePlace.WholeFile("");

    /// <summary>The text of a cell; empty for an absent value.</summary>
    public static string Encode(JsonNode? node, CellForm form)
    {
        if (node is null) return "";
        var plain = PlainText.Of(node, form);
        var faults = new DiagnosticBag();
        var back = plain.Length == 0 || !IsSafe(plain) ? null : Decode(new SheetCell(SheetCellKind.Text, plain), form, Nowhere, faults);
        return back is not null && faults.Items.Count == 0 && Cells.Json(back) == Cells.Json(Canonical.Of(node, form)) ? plain : Marked(node);
    }

    /// <summary>The value as JSON behind the mark.</summary>
    public static string Marked(JsonNode node) => Mark + Visible(Cells.Json(node));

    /// <summary>The value of a cell; null when it is blank or was refused.</summary>
    public static JsonNode? Decode(SheetCell cell, CellForm form, SourcePlace place, DiagnosticBag faults)
    {
        if (cell.Kind is SheetCellKind.Formula or SheetCellKind.Error)
        {
            faults.Add(DataFault.Error(KitExchangeCodes.NoValue, place, cell.Kind == SheetCellKind.Formula ? "这一格是公式，不是写定的内容。" : "这一格是 Excel 的错误值。")
                with { Found = Quoted.Short(cell.Text), Hint = "请把这一格设为“文本”格式，重新输入内容；以“=”开头的条件前面可先加一个英文单引号。" });
            return null;
        }

        if (cell.Kind == SheetCellKind.Date && form != CellForm.Day)
        {
            faults.Add(DataFault.Error(KitExchangeCodes.BadForm, place, "这一格被 Excel 当成了日期，看不出原来输入的是什么。")
                with { Found = Quoted.Short(cell.Text), Hint = "请把这一格设为“文本”格式，重新输入内容。" });
            return null;
        }

        var text = cell.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim().Trim('\u3000');
        if (text.Length == 0) return null;
        if (text == PlainText.NoText && form is (CellForm.Text or CellForm.Wording or CellForm.Id or CellForm.Day or CellForm.Value)) return Cells.Text("", place);
        return text.StartsWith(Mark, StringComparison.Ordinal) ? Unmarked(text[Mark.Length..], place, faults) : PlainValue.Of(cell with { Text = text }, form, place, faults);
    }

    private static JsonNode? Unmarked(string json, SourcePlace place, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        if (JsonTree.Read(new SourceFile("", System.Text.Encoding.UTF8.GetBytes(json)), own) is { } node && !own.HasErrors) return Placed(node, place);
        faults.Add(DataFault.Error(KitExchangeCodes.BadForm, place, $"“{Mark}”后面的内容不是完整的 JSON。") with { Found = Quoted.Short(json), Hint = "请从导出的工作簿里重新复制这一格。" });
        return null;
    }

    private static JsonNode Placed(JsonNode node, SourcePlace place) => node with
    {
        Place = place,
        Items = [.. node.Items.Select(item => Placed(item, place))],
        Members = [.. node.Members.Select(member => new JsonMember(member.Name, place, Placed(member.Value, place)))],
    };

    /// <summary>Excel keeps neither control characters nor a carriage return; a cell that begins with a mark would be read as one.</summary>
    private static bool IsSafe(string text) =>
        !text.StartsWith(Mark, StringComparison.Ordinal) && text.All(letter => letter == '\n' || !(char.IsControl(letter) || letter is '\uFFFE' or '\uFFFF'));

    private static string Visible(string json) =>
        string.Concat(json.Select(letter => char.IsControl(letter) || letter is '\uFFFE' or '\uFFFF' || char.IsSurrogate(letter)
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}") : letter.ToString()));
}
