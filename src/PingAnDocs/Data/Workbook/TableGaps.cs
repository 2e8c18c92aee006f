namespace PingAnDocs.Data.Workbook;

/// <summary>Tells what a data sheet leaves out and what follows from it: counties, ranks of some of them, averages of some indicators.</summary>
internal static class TableGaps
{
    private static readonly FigureKind[] Comparing = [FigureKind.Average, FigureKind.Gap, FigureKind.Standing];

    /// <summary>Names the counties that are listed but have no row.</summary>
    /// <param name="data">The sheet.</param>
    /// <param name="absent">The counties.</param>
    /// <param name="isWanted">True when ranks or means are to be computed from the sheet.</param>
    /// <param name="faults">Where it is told.</param>
    public static void TellAbsent(FormSheet data, IReadOnlyList<string> absent, bool isWanted, DiagnosticBag faults)
    {
        if (absent.Count == 0) return;
        var computing = isWanted ? "；缺了它，要程序算的位次和平均都不算" : "";
        faults.Add(DataFault.Warning(WorkbookCodes.AbsentCounty, data.Places.Whole, $"工作表“{data.Tab}”里没有{NameList.Of(absent, "个单位")}，它的讲话不会提到这次调查{computing}。")
            with { Hint = $"请补上这一行；没有参加这次调查的，不必改{(isWanted ? "，位次和平均请填写公布的" : "")}。" });
    }

    /// <summary>Tells of ranks that only some counties have.</summary>
    public static void TellPartRanked(IReadOnlyList<IndicatorColumn> columns, DiagnosticBag faults)
    {
        var gaps = from column in columns
                   from scope in ComputedRanks.EnteredScopes(column)
                   let without = NameList.Of([.. column.Counties.Where(county => county.Figures.Count > 0 && !county.Figures.Any(figure => figure.Head == new FigureHead(FigureKind.Position, scope))).Select(county => county.County)], "个单位")
                   where without.Length > 0
                   group column by (scope, without);
        foreach (var gap in gaps)
            faults.Add(DataFault.Warning(WorkbookCodes.PartRanked, gap.First().PlaceOf(FigureKind.Position), $"{NameList.Quoted(gap)}的{gap.Key.scope}位次只填了一部分，程序不再排；讲话不提下列单位的位次：{gap.Key.without}。")
                with { Hint = "请把公布的位次填全；要由程序排的，请把这一列全部清空。" });
    }

    /// <summary>Tells of indicators without the average that others of the sheet have.</summary>
    public static void TellNoAverage(FormSheet data, IReadOnlyList<IndicatorColumn> columns, DiagnosticBag faults)
    {
        var valued = columns.Where(column => column.Holds(head => head.Kind == FigureKind.Value)).ToList();
        foreach (var scope in valued.SelectMany(column => column.Indicator.Shared).Where(figure => figure.Head.Kind == FigureKind.Average).Select(figure => figure.Head.Scope).Distinct(StringComparer.Ordinal))
        {
            var without = valued.Where(column => !column.Indicator.Shared.Any(figure => IsComparing(figure.Head, scope)) && !column.Holds(head => IsComparing(head, scope))).ToList();
            if (without.Count > 0)
                faults.Add(DataFault.Note(WorkbookCodes.NoAverage, data.Places.Whole, $"{NameList.Quoted(without)}没有{scope}平均，讲话不拿它与{scope}作比较。") with { Hint = $"已经公布的，请填在“{FormTables.Indicators}”表里。" });
        }
    }

    private static bool IsComparing(FigureHead head, string scope) => head.Scope == scope && Comparing.Contains(head.Kind);
}
