using System.Text.RegularExpressions;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Tells the rows of units from totals, means, headings between them and remarks below the table.</summary>
internal static partial class FormRows
{
    private const int LongestName = 30;

    private static readonly string[] Examples = [FormTables.ExampleUnit, FormTables.ExampleTown, FormTables.ExampleTopic];

    /// <summary>What a row is; null for a unit's row.</summary>
    /// <param name="row">A row below the heads that holds something.</param>
    /// <param name="names">The columns that hold names, the key column first; none where rows are not of units.</param>
    /// <param name="isNamedAbove">True when a merged cell further up names it.</param>
    public static LeftOutRow? Sort(SheetRow row, IReadOnlyList<int> names, bool isNamedAbove)
    {
        var filled = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Value.Text)).OrderBy(cell => cell.Key).ToList();
        if (filled.Count == 0 || !IsText(filled[0].Value)) return null;
        var first = filled[0].Value.Text.Trim();
        // The word of a total often stands in a cell merged over the number of the row and the name.
        var isNameless = names.Count > 0 && !isNamedAbove && !row.Cells.ContainsKey(names[0]);
        if (isNameless && SummaryName.Is(first)) return new LeftOutRow(row, first, IsSummary: true);
        foreach (var column in names)
            if (row.Cells.GetValueOrDefault(column) is { } cell && IsText(cell) && SummaryName.Is(cell.Text)) return new LeftOutRow(row, cell.Text.Trim(), IsSummary: true);
        return filled.TrueForAll(cell => IsWords(cell.Value)) && (IsRemark(first, filled.Count) || (isNameless && first.Contains('：', StringComparison.Ordinal)))
            ? new LeftOutRow(row, first, IsSummary: false) : null;
    }

    /// <summary>True for a row of the form's example: its unit, town or topic was not replaced.</summary>
    public static bool IsExample(SheetRow row, IEnumerable<int> names) =>
        names.Any(column => row.Cells.GetValueOrDefault(column) is { } cell && IsText(cell) && Examples.Contains(HeadText.Narrow(cell.Text)));

    private static bool IsText(SheetCell cell) => (cell.Result ?? cell.Kind) == SheetCellKind.Text;

    private static bool IsRemark(string text, int cells) => Opening().IsMatch(text) || (cells == 1 && (text.Length > LongestName || Sentence().IsMatch(text)));

    private static bool IsWords(SheetCell cell) => IsText(cell) && NumberReader.Parse(HeadText.Narrow(cell.Text).TrimEnd('%')) is null;

    [GeneratedRegex(@"\A[（(]?(注|备注|说明|附注|资料来源|数据来源|来源|制表|填表|审核|统计时间|打印时间)([0-9一二三]?[:：．.、\s]|人|单位|时间|日期)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[。；：:]|\A[（(]?[一二三四五六七八九十]+[、）)]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
