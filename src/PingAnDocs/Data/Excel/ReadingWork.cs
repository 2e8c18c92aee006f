using System.Globalization;

namespace PingAnDocs.Data.Excel;

/// <summary>
/// Counts the work one workbook costs and ends it where no table of an office goes: a small file can ask for a million cells, or for one
/// part to be read a thousand times. What is counted depends on the file alone, so the same file is always refused at the same place.
/// </summary>
internal sealed class ReadingWork
{
    /// <summary>Most bytes unpacked, all parts together.</summary>
    public const long MostBytes = 24L * 1024 * 1024;

    /// <summary>Most cells that hold something.</summary>
    public const int MostCells = 250_000;

    /// <summary>Most rows that hold something.</summary>
    public const int MostRows = 50_000;

    /// <summary>Most rows and cells altogether, also empty ones.</summary>
    public const int MostElements = 1_500_000;

    /// <summary>Most characters of one text, as in Excel itself.</summary>
    public const int LongestText = 32_767;

    /// <summary>Most styles, sheets, relations or merged areas.</summary>
    public const int MostEntries = 65_536;

    private int entries;

    /// <summary>Bytes unpacked so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Cells kept so far.</summary>
    public int Cells { get; private set; }

    /// <summary>Rows kept so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows and cells met so far.</summary>
    public int Elements { get; private set; }

    public void AddBytes(int count) => Check(Bytes += count, MostBytes, "字节");

    public void AddCell() => Check(++Cells, MostCells, "个有内容的单元格");

    public void AddRow() => Check(++Rows, MostRows, "个有内容的行");

    public void AddElement() => Check(++Elements, MostElements, "个行和单元格");

    public void AddEntry() => Check(++entries, MostEntries, "个样式、工作表或合并区域");

    private static void Check(long count, long most, string what)
    {
        if (count > most) throw TooMuch(string.Create(CultureInfo.InvariantCulture, $"工作簿里超过{most}{what}，不像正常的表格。"));
    }

    /// <summary>Ends the reading.</summary>
    public static WorkbookRefused TooMuch(string message) =>
        new(ExcelCodes.TooLarge, message, "请确认选对了文件；可新建工作簿，只把用到的单元格复制过去。");
}
