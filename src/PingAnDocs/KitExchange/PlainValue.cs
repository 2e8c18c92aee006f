using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.KitExchange;

/// <summary>Reads the words of a cell, forgiving what officials and Excel do: full-width signs, blanks, line breaks, other commas, days and numbers typed as such.</summary>
internal static class PlainValue
{
    private static readonly char[] Commas = ['、', ',', '，', ';', '；'];
    private static readonly char[] Colons = ['：', ':'];

    public static JsonNode? Of(SheetCell cell, CellForm form, SourcePlace place, DiagnosticBag faults) => form switch
    {
        CellForm.Wording => DatedWording.Read(OneLine(cell.Text, place, faults), place, faults),
        CellForm.Id => Cells.Text(HalfWidth.Of(cell.Text).Trim(), place),
        CellForm.Test => Cells.Text(Canonical.Test(cell.Text), place),
        CellForm.Number => Number(cell, place, faults),
        CellForm.Ids => List(HalfWidth.Of(cell.Text), place),
        CellForm.Words => List(cell.Text, place),
        CellForm.Pairs => Pairs(cell.Text, text => text, place, faults),
        CellForm.Claims => Pairs(cell.Text, Canonical.Test, place, faults),
        CellForm.Verdict => Verdict(cell.Text, place, faults),
        CellForm.Day => cell.Text == PlainText.NoLimit ? Cells.Null(place) : Cells.Text(DayText.Of(cell.Text), place),
        CellForm.Value => Value(cell, place, faults),
        _ => Cells.Text(cell.Text, place),
    };

    /// <summary>True for a text that would be taken for several.</summary>
    public static bool HasComma(string text) => text.IndexOfAny(Commas) >= 0;

    private static string OneLine(string text, SourcePlace place, DiagnosticBag faults)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return text;
        faults.Add(DataFault.Note(KitExchangeCodes.LineBreaks, place, "这一格里的换行已经去掉，前后连成一句。"));
        return string.Concat(text.Split('\n', StringSplitOptions.TrimEntries));
    }

    private static JsonNode List(string text, SourcePlace place)
    {
        if (text == PlainText.NoItems) return Cells.Array([], place);
        var items = text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n') : text.Split(Commas);
        return Cells.Array(items.Select(item => item.Trim().TrimEnd(Commas)).Where(item => item.Length > 0).Select(item => Cells.Text(item, place)), place);
    }

    private static JsonNode? Number(SheetCell cell, SourcePlace place, DiagnosticBag faults)
    {
        var text = HalfWidth.Of(cell.Text).Trim();
        if (NumberReader.Parse(text) is not null) return Cells.Number(text, place);
        faults.Add(DataFault.Error(KitExchangeCodes.BadForm, place, "这一格应是一个数。") with { Found = Quoted.Short(cell.Text), Expected = "如 3 或 0.50" });
        return null;
    }

    private static JsonNode Value(SheetCell cell, SourcePlace place, DiagnosticBag faults)
    {
        if (cell.Text is PlainText.NoValue) return Cells.Null(place);
        var text = HalfWidth.Of(cell.Text).Trim();
        if (NumberReader.Parse(text) is null) return Cells.Text(cell.Text, place);
        if (cell.Kind == SheetCellKind.Number && text.Contains('.', StringComparison.Ordinal))
            faults.Add(DataFault.Note(KitExchangeCodes.TypedNumber, place, $"这一格是 Excel 的数字，末尾的零留不住，现读作“{text}”。") with { Hint = "要保留末尾的零（如 0.50），请把这一格设为“文本”格式再输入。" });
        return Cells.Number(text, place);
    }

    private static JsonNode? Verdict(string text, SourcePlace place, DiagnosticBag faults)
    {
        switch (text)
        {
            case PlainText.Hit or "是" or "TRUE": return Cells.Flag(true, place);
            case PlainText.Miss or "否" or "FALSE": return Cells.Flag(false, place);
            case PlainText.Undecided: return Cells.Null(place);
        }

        faults.Add(DataFault.Error(KitExchangeCodes.BadForm, place, "“应得结果”只能是命中、不命中或待定。") with { Found = Quoted.Short(text), Hint = "请从下拉列表里选。" });
        return null;
    }

    private static JsonNode? Pairs(string text, Func<string, string> valueOf, SourcePlace place, DiagnosticBag faults)
    {
        var members = new List<JsonMember>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOfAny(Colons);
            var name = at < 1 ? "" : line[..at].Trim();
            if (name.Length == 0 || members.Exists(member => member.Name == name))
            {
                faults.Add(DataFault.Error(KitExchangeCodes.BadForm, place, "这一格应是一行一项，每行写作“名称：内容”，名称不能重复。") with { Found = Quoted.Short(line), Expected = "如 同比：< 0" });
                return null;
            }

            members.Add(Cells.Member(name, Cells.Text(valueOf(line[(at + 1)..].Trim()), place)));
        }

        return Cells.Object(members, place);
    }
}
