using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PingAnDocs.Writing.Excel;

/// <summary>Writes an .xlsx of text cells with heads, drop-down lists and help; the same sheets give the same bytes.</summary>
internal static class WorkbookWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The earliest day a package can name; a real one would make every file different.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(IReadOnlyList<SheetDraft> sheets)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(package, "[Content_Types].xml", ContentTypes(sheets.Count));
            Put(package, "_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")]));
            Put(package, "xl/workbook.xml", Workbook(sheets));
            Put(package, "xl/_rels/workbook.xml.rels",
                Relations([.. sheets.Select((_, index) => ("worksheet", Name(index))), ("styles", "styles.xml")]));
            Put(package, "xl/styles.xml", CellStyles.Xml);
            for (var index = 0; index < sheets.Count; index++)
                Put(package, $"xl/{Name(index)}", SheetXml.Of(sheets[index], isFirst: index == 0));
        }

        return stream.ToArray();
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{index + 1}.xml");

    private static void Put(ZipArchive package, string name, string text)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string ContentTypes(int sheets)
    {
        var parts = Enumerable.Range(0, sheets).Select(index => $"<Override PartName=\"/xl/{Name(index)}\" ContentType=\"{Types}.worksheet+xml\"/>");
        return $"{Head}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
            + $"{string.Concat(parts)}</Types>";
    }

    private static string Relations(IReadOnlyList<(string Type, string Target)> relations)
    {
        var all = relations.Select((relation, index) => string.Create(
            CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{index + 1}\" Type=\"{Office}/{relation.Type}\" Target=\"{relation.Target}\"/>"));
        return $"{Head}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all)}</Relationships>";
    }

    private static string Workbook(IReadOnlyList<SheetDraft> sheets)
    {
        var tabs = sheets.Select((sheet, index) => string.Create(
            CultureInfo.InvariantCulture, $"<sheet name=\"{System.Security.SecurityElement.Escape(sheet.Name)}\" sheetId=\"{index + 1}\" r:id=\"rId{index + 1}\"/>"));
        return $"{Head}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>{string.Concat(tabs)}</sheets></workbook>";
    }
}
