using System.Xml;

namespace PingAnDocs.Data.Excel;

/// <summary>Reads an .xlsx: guarded package, parts streamed, cells as the user sees them. Nothing is invented: what cannot be read exactly is refused.</summary>
internal static class WorkbookReader
{
    private const int MostSheets = 1000;

    /// <summary>The sheets in the order of the tabs; null, with the reason in the bag, when the file is refused.</summary>
    /// <param name="source">The file.</param>
    /// <param name="faults">Where the reason goes.</param>
    /// <param name="work">Where the work is counted; null to count it nowhere but for the bounds.</param>
    public static IReadOnlyList<Sheet>? Read(SourceFile source, DiagnosticBag faults, ReadingWork? work = null)
    {
        try
        {
            using var package = WorkbookPackage.Open(source, work ?? new ReadingWork());
            return Read(package);
        }
        catch (WorkbookRefused refused)
        {
            faults.Add(DataFault.Error(refused.Code, new SourcePlace(source.Name, refused.Place, 0, 0), refused.Message) with { Hint = refused.Hint });
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or IOException)
        {
            faults.Add(DataFault.Error(ExcelCodes.BadXml, SourcePlace.WholeFile(source.Name), "工作簿的内容损坏或含有不允许的声明，无法读取。")
                with { Hint = "请用 Excel 或 WPS 打开后另存为 .xlsx。" });
        }

        return null;
    }

    private static List<Sheet> Read(WorkbookPackage package)
    {
        var workbook = package.Relations("").Values.FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target ?? "";
        var relations = package.Relations(workbook);
        var (tabs, from1904) = Tabs(package, workbook);
        var texts = new SharedTexts(package.Part(Target(relations, "/sharedStrings")), package.Work);
        using var styles = package.Part(Target(relations, "/styles"));
        var formats = CellFormats.Read(styles, package.Work);
        return
        [
            .. tabs.Where(tab => relations.GetValueOrDefault(tab.Id).Type?.EndsWith("/worksheet", StringComparison.Ordinal) == true)
                .Select(tab => new SheetReader(tab.Name, texts, formats, from1904, package.Work).Read(package.Part(relations[tab.Id].Target), tab.Hidden)),
        ];
    }

    private static (List<(string Name, string Id, bool Hidden)> Tabs, bool From1904) Tabs(WorkbookPackage package, string workbook)
    {
        var (tabs, from1904) = (new List<(string, string, bool)>(), false);
        using var xml = package.Part(workbook)
            ?? throw NoWorkbook();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet") tabs.Add((xml.GetAttribute("name") ?? "", RelationId(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        if (tabs.Count == 0) throw NoWorkbook();
        if (tabs.Count > MostSheets) throw ReadingWork.TooMuch("工作簿里的工作表太多，不像正常的表格。");
        return (tabs, from1904);
    }

    private static WorkbookRefused NoWorkbook() =>
        new(ExcelCodes.NotAWorkbook, "这个文件不是 Excel 工作簿（.xlsx）。", "请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”。");

    // The prefix and even the namespace of r:id differ between the two dialects of the format.
    private static string RelationId(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0) id = xml.Value;
        xml.MoveToElement();
        return id;
    }

    private static string Target(IReadOnlyDictionary<string, (string Type, string Target)> relations, string type) =>
        relations.Values.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal)).Target ?? "";
}
