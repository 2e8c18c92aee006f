using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.KitExchange;

/// <summary>Writes a kit as a workbook, and reads its own work back before it hands it out: what would not come back the same is refused.</summary>
internal static class KitWorkbook
{
    private const int LongestCell = 32_767;

    /// <summary>The workbook's bytes; null, with the reasons in the bag, when the kit holds something a workbook cannot carry.</summary>
    public static byte[]? Write(KitTrees trees, DiagnosticBag faults)
    {
        var grids = KitGrids.Of(trees);
        if (TooLong(grids, faults)) return null;
        var bytes = WorkbookWriter.Write([GuideSheet.Of(grids), .. grids.Select(grid => GridSheet.Of(grid, grids))]);
        return ComesBack(trees, bytes, faults) ? bytes : null;
    }

    private static bool TooLong(IReadOnlyList<Grid> grids, DiagnosticBag faults)
    {
        var places = from grid in grids
                     from row in grid.Rows.Select((cells, index) => (cells, index))
                     from column in Enumerable.Range(0, row.cells.Count)
                     where row.cells[column].Length > LongestCell
                     select $"{grid.Sheet}!{CellReference.Of(row.index + 2, column + 1)}";
        var found = places.ToList();
        foreach (var place in found)
            faults.Add(DataFault.Error(KitExchangeCodes.NotExportable, new SourcePlace("", place, 0, 0), "这一格超过三万多字，Excel 放不下。") with { Hint = "请先在 JSON 文件里把它拆短。" });
        return found.Count > 0;
    }

    private static bool ComesBack(KitTrees trees, byte[] bytes, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var back = KitWorkbookReader.Read(new SourceFile("", bytes), own);
        var lost = KitTrees.Names.Where(name => trees.Files.TryGetValue(name, out var root)
            && (back is null || !back.Files.TryGetValue(name, out var again) || Meaning.Of(again) != Meaning.Of(root))).ToList();
        foreach (var name in lost)
            faults.Add(DataFault.Error(KitExchangeCodes.NotExportable, SourcePlace.WholeFile(name), "这个文件里有 Excel 表格表达不了的写法，导出后再导入会走样，所以没有导出。")
                with { Found = own.Items.Count > 0 ? own.Items[0].Message : "", Hint = "请先运行“kit check”，把它指出的错误改好再导出。" });
        return lost.Count == 0;
    }
}
