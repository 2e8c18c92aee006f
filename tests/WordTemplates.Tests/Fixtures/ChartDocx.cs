using System.IO.Compression;
using System.Xml.Linq;

namespace WordTemplates.Tests.Fixtures;

/// <summary>Word files with charts, their workbooks and styles, and reads what the charts show.</summary>
internal static class ChartDocx
{
    public const string Workbook = "word/embeddings/Microsoft_Excel_Worksheet.xlsx";

    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A run with an inline chart.</summary>
    public static string Run(string alt = "", string id = "rIdChart") =>
        $"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"5274310\" cy=\"3076575\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"2540\" b=\"9525\"/><wp:docPr id=\"1\" name=\"图表 1\"{(alt.Length == 0 ? "" : $" descr=\"{alt}\"")}/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{id}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    /// <summary>A document of one paragraph with the chart.</summary>
    public static byte[] Of(string chart, string alt = "{{图:图表}}") => Body($"<w:p>{Run(alt)}</w:p>", chart);

    /// <summary>A document with that body, in which rIdChart is the chart.</summary>
    public static byte[] Body(string body, string chart) => Parts(PictureDocx.Document(body), chart).ToBytes();

    public static OfficePackage Parts(string document, string chart, string workbook = "embeddings/Microsoft_Excel_Worksheet.xlsx") => new OfficePackage()
        .With("word/document.xml", PictureDocx.MainType, document)
        .With("word/charts/chart1.xml", ChartType, chart)
        .With("word/charts/colors1.xml", "application/vnd.ms-office.chartcolorstyle+xml", "<cs:colorStyle xmlns:cs=\"http://schemas.microsoft.com/office/drawing/2012/chartStyle\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" meth=\"cycle\" id=\"10\"><a:schemeClr val=\"accent1\"/></cs:colorStyle>")
        .With("word/theme/theme1.xml", Theme.Type, Theme.Xml)
        .With("word/" + workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "old")
        .Related("word/document.xml", "rIdChart", "chart", "charts/chart1.xml")
        .Related("word/document.xml", "rIdTheme", "theme", "theme/theme1.xml")
        .Related("word/charts/chart1.xml", "rId1", "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle", "colors1.xml")
        .Related("word/charts/chart1.xml", "rId3", "package", "../" + workbook);

    public static ChartData Data(string[] categories, params (string Name, decimal?[] Values)[] series) =>
        new("标题文字", categories, [.. series.Select(one => new ChartSeries(one.Name, one.Values))]);

    /// <summary>Names of the chart parts the document shows, in order.</summary>
    public static IReadOnlyList<string> Shown(byte[] docx)
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var targets = Targets(docx, "word/document.xml");
        return [.. XDocument.Parse(Docx.Part(docx)).Descendants(C + "chart").Select(chart => targets[(string)chart.Attribute(r + "id")!])];
    }

    /// <summary>What a chart part shows from its caches: name, categories, values as written; an empty text for a gap.</summary>
    public static IReadOnlyList<(string Name, string[] Categories, string[] Values)> Cached(byte[] docx, string part = "word/charts/chart1.xml") =>
        [.. XDocument.Parse(Docx.Part(docx, part), LoadOptions.PreserveWhitespace).Descendants(C + "ser").Select(one => (Points(one, "tx")[0], Points(one, "cat"), Points(one, "val")))];

    /// <summary>The formulas of a chart part in document order.</summary>
    public static string[] Formulas(byte[] docx, string part = "word/charts/chart1.xml") => [.. XDocument.Parse(Docx.Part(docx, part)).Descendants(C + "f").Select(f => f.Value)];

    /// <summary>The workbook of a chart part.</summary>
    public static byte[] WorkbookOf(byte[] docx, string part = "word/charts/chart1.xml")
    {
        var target = Targets(docx, part).Values.Single(name => name.EndsWith(".xlsx", StringComparison.Ordinal));
        using var zip = new ZipArchive(new MemoryStream(docx));
        return PictureDocx.Bytes(zip.GetEntry(target)!);
    }

    /// <summary>The cells of a workbook's only sheet, as written.</summary>
    public static IReadOnlyDictionary<string, string> Cells(byte[] workbook) =>
        XDocument.Parse(Docx.Part(workbook, "xl/worksheets/sheet1.xml"), LoadOptions.PreserveWhitespace).Descendants(S + "c").ToDictionary(cell => (string)cell.Attribute("r")!, cell => cell.Value);

    /// <summary>What a workbook's cells say for the formulas of a chart part: the same shape as <see cref="Cached"/>.</summary>
    public static IReadOnlyList<(string Name, string[] Categories, string[] Values)> Booked(byte[] docx, string part = "word/charts/chart1.xml")
    {
        var cells = Cells(WorkbookOf(docx, part));
        return [.. Formulas(docx, part).Chunk(3).Select(three => (Range(three[0], cells)[0], Range(three[1], cells), Range(three[2], cells)))];
    }

    private static string[] Range(string formula, IReadOnlyDictionary<string, string> cells)
    {
        var ends = formula[(formula.LastIndexOf('!') + 1)..].Split(':').Select(end => end.Split('$')).ToList();
        var (first, last) = (int.Parse(ends[0][2], System.Globalization.CultureInfo.InvariantCulture), int.Parse(ends[^1][2], System.Globalization.CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(first, last - first + 1).Select(row => cells.GetValueOrDefault($"{ends[0][1]}{row}", ""))];
    }

    private static string[] Points(XElement series, string name)
    {
        var cache = series.Element(C + name)!.Descendants().Single(e => e.Name == C + "strCache" || e.Name == C + "numCache");
        var points = cache.Elements(C + "pt").ToDictionary(pt => (int)pt.Attribute("idx")!, pt => pt.Value);
        return [.. Enumerable.Range(0, (int)cache.Element(C + "ptCount")!.Attribute("val")!).Select(i => points.GetValueOrDefault(i, ""))];
    }

    private static Dictionary<string, string> Targets(byte[] docx, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return XDocument.Parse(Docx.Part(docx, $"{part[..slash]}_rels/{part[slash..]}.rels")).Root!.Elements()
            .ToDictionary(one => (string)one.Attribute("Id")!, one => Resolve(part[..slash], (string)one.Attribute("Target")!));
    }

    private static string Resolve(string folder, string target) =>
        target.StartsWith('/') ? target[1..] : target.StartsWith("../", StringComparison.Ordinal) ? folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)] + target[3..] : folder + target;
}
