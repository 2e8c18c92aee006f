using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PingAnDocs.Data.Excel;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Compares the values a chart draws with the cells it says they come from.</summary>
internal static partial class ChartCaches
{
    private const int MostCells = 10_000;
    private const string Nothing = "（空）";

    // A workbook keeps binary numbers: what differs behind the eighth decimal is the same figure.
    private const decimal Same = 0.00000001m;

    /// <summary>A value that is not the cell's.</summary>
    internal readonly record struct Difference(string Cell, string InWorkbook, string InChart);

    /// <summary>The differences, in the order of the chart; references that are not plain areas are left alone.</summary>
    public static IEnumerable<Difference> Differences(XElement chart, IReadOnlyList<Sheet> sheets)
    {
        foreach (var reference in chart.Descendants().Where(element => element.Name.LocalName is "numRef" or "strRef"))
        {
            var formula = Inner(reference, "f")?.Value ?? "";
            if ((Inner(reference, "numCache") ?? Inner(reference, "strCache")) is not { } cache || Cells(formula) is not { } area) continue;
            if (sheets.FirstOrDefault(sheet => sheet.Name == area.Sheet) is not { } sheet)
            {
                yield return new Difference(formula, "数据表里没有这一页", "有数据");
                continue;
            }

            var rows = sheet.Rows.ToDictionary(row => row.Number);
            var points = cache.Elements().Where(point => point.Name.LocalName == "pt").GroupBy(point => point.Attr("idx"), StringComparer.Ordinal)
                .ToDictionary(point => point.Key, point => Inner(point.First(), "v")?.Value ?? "", StringComparer.Ordinal);
            for (var index = 0; index < area.Cells.Count; index++)
            {
                var (row, column) = area.Cells[index];
                var cell = rows.GetValueOrDefault(row)?.Cells.GetValueOrDefault(column);
                var shown = points.GetValueOrDefault(index.ToString(CultureInfo.InvariantCulture), "");
                if (!IsSame(cell, shown)) yield return new Difference($"{area.Sheet}!{CellReference.Of(row, column)}", cell is { Text.Length: > 0 } ? cell.Text : Nothing, shown.Length > 0 ? shown : Nothing);
            }
        }
    }

    // A day is a serial number in the chart and a day in the cell; nobody can mix them up.
    private static bool IsSame(SheetCell? cell, string shown)
    {
        if (cell?.Kind == SheetCellKind.Date) return true;
        var text = cell?.Text ?? "";
        return text.Trim() == shown.Trim() || Number(text) is { } one && Number(shown) is { } other && Math.Sign(one) == Math.Sign(other) && Math.Abs(one - other) <= Same * Math.Max(1m, Math.Abs(one));
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static XElement? Inner(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static (string Sheet, IReadOnlyList<(int Row, int Column)> Cells)? Cells(string formula)
    {
        if (Area().Match(formula) is not { Success: true } match) return null;
        var sheet = match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("''", "'", StringComparison.Ordinal) : match.Groups["plain"].Value;
        var from = CellReference.Parse(match.Groups["from"].Value.Replace("$", "", StringComparison.Ordinal));
        var to = match.Groups["to"].Success ? CellReference.Parse(match.Groups["to"].Value.Replace("$", "", StringComparison.Ordinal)) : from;
        if (from is not { } first || to is not { } last || last.Row < first.Row || last.Column < first.Column) return null;
        if ((long)(last.Row - first.Row + 1) * (last.Column - first.Column + 1) > MostCells) return null;
        return (sheet, [.. from row in Enumerable.Range(first.Row, last.Row - first.Row + 1) from column in Enumerable.Range(first.Column, last.Column - first.Column + 1) select (row, column)]);
    }

    [GeneratedRegex(@"^\s*(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!\[\]]+))!(?<from>\$?[A-Z]{1,3}\$?[0-9]{1,7})(?::(?<to>\$?[A-Z]{1,3}\$?[0-9]{1,7}))?\s*$")]
    private static partial Regex Area();
}
