using System.IO.Compression;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>Workbooks as an office program stores them: numbers, percentages, formulas, merged heads.</summary>
internal static class FormPackage
{
    /// <summary>Style 1 shows 0.00%, style 2 shows 0.00.</summary>
    private const string Styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"2\"/></cellXfs>";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A form whose surveys and indicators are plain; the data sheet has these rows.</summary>
    public static byte[] Of(string data, string after = "", string indicators = "", string more = "", string wave = "", string hidden = "") => Book(hidden, [
        ("调查", wave.Length > 0 ? wave : Rows("数据表|调查名称", "省测|2025年度全省公众安全感调查"), ""),
        ("指标", indicators.Length > 0 ? indicators : Rows("指标|计量单位|全市平均", "甲率|%|92.59", "乙分|分|"), ""),
        ("省测", data, after),
        ("佐证", more, "")]);

    /// <summary>The first county of a form that must be read.</summary>
    public static Survey First(byte[] workbook)
    {
        var reading = SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity == Severity.Error);
        return reading.Surveys[0].Reading.Survey!;
    }

    /// <summary>All that is said of a form, code and place.</summary>
    public static IReadOnlyList<string> Told(byte[] workbook)
    {
        var reading = SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook));
        return [.. reading.Diagnostics.Concat(reading.Surveys.SelectMany(county => county.Reading.Diagnostics)).Select(item => $"{item.Code} {item.Severity} {item.Place.Path}")];
    }

    /// <summary>Rows of text cells, cells parted by |.</summary>
    public static string Rows(params string[] rows) => string.Concat(rows.Select(row => $"<row>{string.Concat(row.Split('|').Select(Text))}</row>"));

    public static string Text(string text) => text.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>A workbook of any sheets; columns are told of before the rows, merged cells after them.</summary>
    public static byte[] Book(params (string Name, string Rows, string Around)[] sheets) => Book("", sheets);

    /// <summary>The same with one sheet hidden.</summary>
    public static byte[] Book(string hidden, (string Name, string Rows, string Around)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(package, "_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Put(package, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" r:id=\"s{index}\"{(sheet.Name == hidden ? " state=\"hidden\"" : "")}/>"))}</sheets></workbook>");
            Put(package, "xl/_rels/workbook.xml.rels", Relations(
                string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"s{index}\" Type=\"{Office}/worksheet\" Target=\"sheet{index}.xml\"/>")) + $"<Relationship Id=\"st\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"));
            Put(package, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{Styles}</styleSheet>");
            for (var index = 0; index < sheets.Length; index++)
                Put(package, $"xl/sheet{index}.xml", Sheet(sheets[index].Rows, sheets[index].Around));
        }

        return stream.ToArray();
    }

    private static string Sheet(string rows, string around) => around.StartsWith("<cols", StringComparison.Ordinal)
        ? $"<worksheet xmlns=\"{Main}\">{around}<sheetData>{rows}</sheetData></worksheet>"
        : $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{around}</worksheet>";

    private static string Relations(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    private static void Put(ZipArchive package, string name, string text)
    {
        using var part = package.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
