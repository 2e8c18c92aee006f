using System.IO.Compression;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes overview.xlsx: 总表, 问题, 图 and the cells the charts draw. The same counties give the same bytes.</summary>
internal static class OverviewBook
{
    private const string Types = "application/vnd.openxmlformats-officedocument";
    private static readonly string[] Sheets = ["总表", BookCharts.ProblemSheet, "图", BookCharts.DrawnSheet];

    /// <summary>Writes the workbook, county by county.</summary>
    public static void Write(Stream stream, OverviewTable table, OverviewCharts charts, IEnumerable<DocumentOutcome> outcomes)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var package = new BookPackage(archive);
        var drawn = BookCharts.Of(table, charts);
        package.Put("[Content_Types].xml", ContentTypes(drawn.Count));
        package.Relations("_rels/.rels", [("officeDocument", "xl/workbook.xml", false)]);
        package.Put("xl/workbook.xml", Workbook());
        package.Relations("xl/_rels/workbook.xml.rels", [.. Sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{OverviewText.Of(index + 1)}.xml", false)), ("styles", "styles.xml", false)]);
        package.Put("xl/styles.xml", BookStyles.Xml());
        Counties(package, table, outcomes);
        package.Put("xl/worksheets/sheet2.xml", xml => new BookSheet(xml).Table(BookTables.ProblemColumns, BookTables.Problems(table), 1, first: false));
        package.Put("xl/worksheets/sheet3.xml", xml => new BookSheet(xml).Pictures(drawn.Count == 0 ? "没有可以画图的数据。" : "", drawn.Count > 0));
        package.Put("xl/worksheets/sheet4.xml", xml => new BookSheet(xml).Table(BookTables.DrawnColumns(table), BookTables.Drawn(table, charts), 0, first: false));
        if (drawn.Count > 0) Drawings(package, drawn);
    }

    private static void Counties(BookPackage package, OverviewTable table, IEnumerable<DocumentOutcome> outcomes)
    {
        IReadOnlyList<string> files = [];
        package.Put("xl/worksheets/sheet1.xml", xml =>
        {
            var sheet = new BookSheet(xml);
            sheet.Table(BookTables.CountyColumns(table), BookTables.Counties(table, outcomes), 2, first: true);
            files = [.. sheet.Files];
        });
        if (files.Count > 0) package.Relations("xl/worksheets/_rels/sheet1.xml.rels", files.Select(file => ("hyperlink", OverviewText.Address(file), true)));
    }

    private static void Drawings(BookPackage package, IReadOnlyList<BookChart> charts)
    {
        package.Relations("xl/worksheets/_rels/sheet3.xml.rels", [("drawing", "../drawings/drawing1.xml", false)]);
        package.Put("xl/drawings/drawing1.xml", xml => DrawingXml.Write(xml, charts));
        package.Relations("xl/drawings/_rels/drawing1.xml.rels", charts.Select((_, index) => ("chart", $"../charts/chart{OverviewText.Of(index + 1)}.xml", false)));
        foreach (var (index, chart) in charts.Index()) package.Put($"xl/charts/chart{OverviewText.Of(index + 1)}.xml", xml => new ChartXml(xml, chart).Write());
    }

    private static string ContentTypes(int charts)
    {
        var sheets = Sheets.Select((_, index) => Part($"worksheets/sheet{OverviewText.Of(index + 1)}.xml", "spreadsheetml.worksheet"));
        var drawings = charts == 0 ? [] : Enumerable.Range(1, charts).Select(number => Part($"charts/chart{OverviewText.Of(number)}.xml", "drawingml.chart")).Prepend(Part("drawings/drawing1.xml", "drawing"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + Part("workbook.xml", "spreadsheetml.sheet.main") + Part("styles.xml", "spreadsheetml.styles") + string.Concat(sheets) + string.Concat(drawings) + "</Types>";
    }

    private static string Part(string name, string type) => $"<Override PartName=\"/xl/{name}\" ContentType=\"{Types}.{type}+xml\"/>";

    private static string Workbook()
    {
        var tabs = Sheets.Select((sheet, index) => $"<sheet name=\"{sheet}\" sheetId=\"{OverviewText.Of(index + 1)}\" r:id=\"rId{OverviewText.Of(index + 1)}\"/>");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + $"<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>{string.Concat(tabs)}</sheets>"
            + $"<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">{Sheets[0]}!$A:$B,{Sheets[0]}!$1:$1</definedName></definedNames></workbook>";
    }
}
