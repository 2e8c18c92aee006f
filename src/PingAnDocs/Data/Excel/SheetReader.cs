using System.Globalization;
using System.Text;
using System.Xml;

namespace PingAnDocs.Data.Excel;

/// <summary>Streams one sheet: only cells that hold something are kept, and they must lie near each other.</summary>
internal sealed class SheetReader(string name, SharedTexts texts, IReadOnlyList<CellFormat> formats, bool from1904, ReadingWork work)
{
    private const int WidestGap = 10_000;

    private readonly List<SheetRow> rows = [];
    private readonly List<string> merged = [];
    private readonly List<(int First, int Last)> hiddenColumns = [];
    private Dictionary<int, SheetCell> cells = [];
    private int row;
    private int column;
    private int lastFilled;
    private bool rowHidden;

    public Sheet Read(XmlReader? xml, bool hidden)
    {
        try
        {
            while (xml?.Read() == true)
                if (xml.NodeType == XmlNodeType.Element) Element(xml);
            Close();
        }
        catch (WorkbookRefused refused) when (refused.Place.Length == 0)
        {
            throw new WorkbookRefused(refused.Code, refused.Message, refused.Hint, Place());
        }
        catch (XmlException)
        {
            throw new WorkbookRefused(ExcelCodes.BadXml, "工作簿的内容损坏或含有不允许的声明，无法读取。", "请用 Excel 或 WPS 打开后另存为 .xlsx。", Place());
        }
        finally
        {
            xml?.Dispose();
        }

        return new Sheet(name, hidden, rows, merged) { HiddenColumns = hiddenColumns };
    }

    private void Element(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "row": Open(xml); break;
            case "c": Cell(xml); break;
            case "col": Column(xml); break;
            case "mergeCell": Merge(xml); break;
        }
    }

    private void Column(XmlReader xml)
    {
        work.AddEntry();
        if (IsHidden(xml, "width") && WholeNumber(xml.GetAttribute("min")) is { } first && WholeNumber(xml.GetAttribute("max")) is { } last)
            hiddenColumns.Add((first, last));
    }

    private void Merge(XmlReader xml)
    {
        work.AddEntry();
        merged.Add(xml.GetAttribute("ref") ?? "");
    }

    // Some hide by flag, some by drawing the edge down to nothing.
    private static bool IsHidden(XmlReader xml, string size) =>
        xml.GetAttribute("hidden") is "1" or "true" || (decimal.TryParse(xml.GetAttribute(size), NumberStyles.Float, CultureInfo.InvariantCulture, out var drawn) && drawn == 0);

    private static int? WholeNumber(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Open(XmlReader xml)
    {
        Close();
        work.AddElement();
        var written = xml.GetAttribute("r");
        var number = row + 1;
        if (written is not null && !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number)) throw Stray(written);
        if (number <= row || number > CellReference.LastRow) throw Stray(written ?? "");
        (row, column, rowHidden) = (number, 0, IsHidden(xml, "ht"));
    }

    private void Close()
    {
        if (cells.Count == 0) return;
        work.AddRow();
        rows.Add(new SheetRow(row, rowHidden, cells));
        (lastFilled, cells) = (row, []);
    }

    private void Cell(XmlReader xml)
    {
        work.AddElement();
        var written = xml.GetAttribute("r");
        var place = written is null ? (Row: row, Column: column + 1) : CellReference.Parse(written) ?? throw Stray(written);
        if (place.Row != row || place.Column <= column || place.Column > CellReference.LastColumn) throw Stray(written ?? "");
        column = place.Column;
        if (Content(xml) is not { } cell) return;
        if (row - lastFilled > WidestGap) throw Stray(CellReference.Of(row, column));
        work.AddCell();
        cells[column] = cell;
    }

    private SheetCell? Content(XmlReader xml)
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", xml.GetAttribute("s"));
        var (value, formula, depth) = ("", false, xml.Depth);
        if (xml.IsEmptyElement) return null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "f") formula = true;
            else if (xml.LocalName == "is") value = RichText.Read(xml);
            else if (xml.LocalName == "v") value = Value(xml);
        }

        if (formula) return Formula(value.Length == 0 ? null : Typed(type, value, style));
        return value.Length == 0 ? null : Typed(type, value, style);
    }

    private static SheetCell Formula(SheetCell? result) =>
        result is null ? new SheetCell(SheetCellKind.Formula, "") : result with { Kind = SheetCellKind.Formula, Result = result.Kind };

    private static string Value(XmlReader xml)
    {
        var (text, depth) = (new StringBuilder(), xml.Depth);
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)) continue;
            text.Append(xml.Value);
            if (text.Length > ReadingWork.LongestText) throw ReadingWork.TooMuch("这一格的内容超过三万多字，Excel 自己也放不下。");
        }

        return text.ToString();
    }

    private SheetCell? Typed(string type, string value, string? style) => type switch
    {
        "s" => texts.At(value.Trim()) is not { } text ? throw Missing() : text.Length == 0 ? null : new SheetCell(SheetCellKind.Text, text),
        "inlineStr" => new SheetCell(SheetCellKind.Text, value),
        "str" => new SheetCell(SheetCellKind.Text, EscapedText.Decode(value)),
        "b" => new SheetCell(SheetCellKind.Flag, value.Trim() == "1" ? "TRUE" : "FALSE"),
        "e" => new SheetCell(SheetCellKind.Error, value),
        "d" => new SheetCell(SheetCellKind.Date, value),
        _ => Number(value.Trim(), style),
    };

    private SheetCell Number(string value, string? style)
    {
        var format = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < formats.Count ? formats[index] : default;
        if (format.IsDay && ExcelNumber.Day(value, from1904) is { } day) return new SheetCell(SheetCellKind.Date, day);
        return ExcelNumber.Text(value) is { } number
            ? new SheetCell(SheetCellKind.Number, number) { Format = format }
            : throw new WorkbookRefused(ExcelCodes.BadXml, $"单元格里的“{Json.Quoted.Short(value)}”标为数字，却不是数字。", "请重新输入这一格。", Place());
    }

    private WorkbookRefused Missing() => new(ExcelCodes.MissingText, "单元格指向的文字在文件里不存在，文件已经损坏。", "请用 Excel 或 WPS 打开后另存为 .xlsx。", Place());

    private WorkbookRefused Stray(string cell) => new(
        ExcelCodes.StrayCell, "有内容的单元格离其他内容太远，或者单元格的编号不对。", "请删去多余的行列后再存。", $"{name}!{Json.Quoted.Short(cell)}");

    private string Place() => row == 0 ? name : $"{name}!{CellReference.Of(row, Math.Max(1, column))}";
}
