using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Tables, pictures and charts.</summary>
internal static class TableRules
{
    private const string Clause = "办公软件通用要求";

    // Twips.
    private const int Slack = 20;

    // Shorter tables are no lists with a head.
    private const int FewestRows = 3;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("TB-01", "表格不宽于版心，各处列宽一致", Clause, Strength.Normally, None, Widths),
        LayoutRule.Where("TB-02", "表头跨页重复，行不跨页断开，表题与表同页", "办公惯例", Strength.Practice, None, Heads),
        PictureRule.Rule,
        ChartRule.Rule,
    ];

    private static string? None(LayoutInspection inspection) => inspection.Tables.Count > 0 ? null : "没有表格。";

    private static IEnumerable<InspectionFinding> Widths(LayoutInspection inspection)
    {
        foreach (var (table, first) in inspection.Tables)
        {
            var grid = Total(table.Child("tblGrid").Children("gridCol").Select(column => Measure.Twips(column.Attr("w")) ?? 0));
            var stated = Stated(table.Child("tblPr").Child("tblW"));
            var rows = LayoutTables.Rows(table).Select(RowWidth).OfType<int>().ToList();
            var widths = rows.Concat(new[] { grid, stated ?? 0 }.Where(width => width > 0)).ToList();
            if (widths.Count == 0) continue;
            var (least, most) = (widths.Min(), widths.Max());
            if (inspection.Document.SectionOf(first).TextWidth is { } area && most > area + Slack)
                yield return Remarks.Of(first, "表格比版心宽，会伸到页边空白里，请在“表格属性”里改窄。", Measure.Millimetres(area), Measure.Millimetres(most));
            else if (most - least > Slack)
                yield return Remarks.Of(first, "表格各处写的列宽不一致，换一个软件打开就会变形，请选中表格，在“表格属性”里重新设一次宽度。", Measure.Millimetres(most), Measure.Millimetres(least));
        }
    }

    private static int? Stated(XElement? width) => width.Attr("type") is "dxa" or "" && Measure.Twips(width.Attr("w")) is > 0 and { } twips ? twips : null;

    // Null where a cell leaves its width open or the row begins or ends inside the table.
    private static int? RowWidth(XElement row)
    {
        var properties = row.Child("trPr");
        if (properties.Child("gridBefore") is not null || properties.Child("gridAfter") is not null) return null;
        var cells = LayoutTables.Cells(row).Select(cell => Stated(cell.Child("tcPr").Child("tcW"))).ToList();
        return cells.Count > 0 && cells.All(cell => cell is not null) ? Total(cells.OfType<int>()) : null;
    }

    // Widths a file only claims may be beyond any number.
    private static int Total(IEnumerable<int> widths) => (int)Math.Clamp(widths.Sum(width => (long)width), 0L, int.MaxValue / 2);

    private static IEnumerable<InspectionFinding> Heads(LayoutInspection inspection)
    {
        foreach (var (table, first) in inspection.Tables)
        {
            var rows = LayoutTables.Rows(table).ToList();
            if (rows.Count < FewestRows || LayoutTables.IsImprint(table)) continue;
            if (rows[0].Child("trPr").Flag("tblHeader") != true)
                yield return Remarks.Of(first, "表格跨页时第二页没有表头，请选中表头行，点“重复标题行”。", "表头跨页重复", "没有设置");
            if (rows.Count(row => row.Child("trPr").Flag("cantSplit") != true) is > 0 and var open)
                yield return Remarks.Of(first, "表格的行可能被分到两页上，请在“表格属性—行”里取消“允许跨页断行”。", "行不跨页断开", $"有 {open} 行允许断开");
            if (inspection.Document.Body.Paragraphs.LastOrDefault(paragraph => paragraph.Number < first.Number) is { Role: LayoutRole.Caption, Format.KeepNext: false } caption)
                yield return Remarks.Of(caption, "表题可能与表格分在两页，请在“段落”的“换行和分页”里勾选“与下段同页”。", "与下段同页", "没有勾选");
        }
    }
}
