using System.Globalization;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads one cell: what is written or shown there, to the last decimal, or a fault; never a guess.</summary>
internal static class CellValue
{
    private const string Percent = "%";
    private const int NoiseFree = 8;
    private const decimal Noise = 0.000_000_000_01m;
    private static readonly string[] Absent = ["", "-", "--", "—", "——", "/", "无", "缺"];

    /// <summary>The text of a cell on one line; null when it is blank or was refused.</summary>
    public static JsonNode? Text(SheetCell? cell, SourcePlace place, DiagnosticBag faults)
    {
        if (cell is null || !IsValue(cell, place, faults)) return null;
        var text = cell.Text.Trim().Trim('\u3000');
        return text.Length == 0 || HasBadCharacter(text, place, faults) ? null : FormNode.Text(text, place);
    }

    /// <summary>The number of a cell; null when it is blank or was refused.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="unit">Unit of the figure; only "%" allows percentages.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="faults">Where faults go.</param>
    public static JsonNode? Number(SheetCell? cell, string unit, SourcePlace place, DiagnosticBag faults)
    {
        if (cell is null || !IsValue(cell, place, faults)) return null;
        var kind = cell.Result ?? cell.Kind;
        if (kind is SheetCellKind.Date or SheetCellKind.Flag) return Refuse(cell, place, faults, kind == SheetCellKind.Date ? "这一格是日期，不是数字。" : "这一格是“真”或“假”，不是数字。");
        var (written, isPercent) = kind == SheetCellKind.Number ? (Shown(cell, place, faults), cell.Format.IsPercent) : Typed(cell.Text);
        if (Absent.Contains(written)) return null;
        if (NumberReader.Parse(written) is null) return Refuse(cell, place, faults, "这一格不是数字。");
        if (!isPercent || unit == Percent) return FormNode.Number(written, place);
        return Refuse(cell, place, faults, "这一格写成了百分率，这一列却不是百分率。");
    }

    private static bool IsValue(SheetCell cell, SourcePlace place, DiagnosticBag faults)
    {
        var message = (cell.Result ?? cell.Kind) switch
        {
            SheetCellKind.Formula => "这一格的公式没有算出过结果，读不到数。",
            SheetCellKind.Error => "这一格是 Excel 的错误值。",
            _ => "",
        };
        if (message.Length > 0)
            faults.Add(DataFault.Error(WorkbookCodes.NoValue, place, message) with { Found = Quoted.Short(cell.Text), Hint = "请用 Excel 或 WPS 打开、重新计算后保存，或者直接填写结果；没有数据就清空这一格。" });
        return message.Length == 0;
    }

    private static bool HasBadCharacter(string text, SourcePlace place, DiagnosticBag faults)
    {
        if (BadCharacters.FirstIn(text, "") is not { } bad) return false;
        faults.Add(DataFault.Error(DataCodes.BadCharacter, place, "这段文字含有看不见或不能印出的字符。") with { Found = bad, Hint = "请删去这个字符，重新输入这段文字。" });
        return true;
    }

    private static (string Written, bool IsPercent) Typed(string text)
    {
        var half = HeadText.Narrow(text).TrimStart('+');
        return half.EndsWith('%') ? (half[..^1], true) : (half, false);
    }

    // A number is stored without its trailing zeros, and a percentage as its hundredth; the format of the cell says what is shown.
    private static string Shown(SheetCell cell, SourcePlace place, DiagnosticBag faults)
    {
        if (!decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored) || Math.Abs(stored) > decimal.MaxValue / 100) return cell.Text;
        var value = Rounded(cell.Format.IsPercent ? stored * 100 : stored, cell.Format.Decimals, place, faults);
        var bare = decimal.Parse(value.ToString("0.############################", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var zeros = new decimal(0, 0, 0, isNegative: false, (byte)Math.Max(bare.Scale, cell.Format.Decimals));
        return (bare + zeros).ToString(CultureInfo.InvariantCulture);
    }

    // Excel reckons in binary: 92.3 − 92.4 is stored as −0.100000000000009. A quotient with no end is what its format shows.
    private static decimal Rounded(decimal value, int decimals, SourcePlace place, DiagnosticBag faults)
    {
        var clean = Math.Round(value, NoiseFree, MidpointRounding.AwayFromZero);
        if (Math.Abs(value - clean) <= Noise) return clean;
        if (decimals == 0) return value;
        var shown = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        faults.Add(DataFault.Note(WorkbookCodes.ReadAsShown, place, "这一格存着很多位小数，按格子里显示的读取。") with { Found = FigureText.Of(value), Expected = FigureText.Of(shown) });
        return shown;
    }

    private static JsonNode? Refuse(SheetCell cell, SourcePlace place, DiagnosticBag faults, string message)
    {
        faults.Add(DataFault.Error(WorkbookCodes.BadForm, place, message)
            with { Found = Quoted.Short(cell.Text), Expected = "92.31、-0.12这样的数字", Hint = "请只填数字；没有数据就清空这一格。" });
        return null;
    }
}
