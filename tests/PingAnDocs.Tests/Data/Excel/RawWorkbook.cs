using System.IO.Compression;
using System.Text;

namespace PingAnDocs.Tests.Data.Excel;

/// <summary>Workbooks written by hand, sound or not.</summary>
internal static class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string rows, CompressionLevel level = CompressionLevel.Optimal, string head = "", string after = "", string properties = "", string tab = "", string styles = "", string texts = "", (string Name, string Text)[]? more = null)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(package, level, "_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Put(package, level, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{properties}<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"{tab}/></sheets></workbook>");
            Put(package, level, "xl/_rels/workbook.xml.rels", Relations(
                $"<Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
            Put(package, level, "xl/worksheets/sheet1.xml", $"{head}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
            if (styles.Length > 0) Put(package, level, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>");
            if (texts.Length > 0) Put(package, level, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{texts}</sst>");
            foreach (var (name, text) in more ?? []) Put(package, level, name, text);
        }

        return stream.ToArray();
    }

    private static string Relations(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    private static void Put(ZipArchive package, CompressionLevel level, string name, string text)
    {
        using var part = package.CreateEntry(name, level).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
