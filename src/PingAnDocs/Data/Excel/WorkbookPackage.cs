using System.IO.Compression;
using System.Xml;

namespace PingAnDocs.Data.Excel;

/// <summary>The parts of a workbook, each read once from front to back; nothing outside the package is ever followed.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const string Broken = "这个文件不是可以读取的 Excel 工作簿（.xlsx）。";

    private readonly ZipArchive archive;

    private WorkbookPackage(ZipArchive opened, ReadingWork work) => (archive, Work) = (opened, work);

    /// <summary>What reading it has cost so far.</summary>
    public ReadingWork Work { get; }

    /// <summary>Opens and guards the package.</summary>
    public static WorkbookPackage Open(SourceFile source, ReadingWork work)
    {
        var opened = Unzip(source);
        try
        {
            WorkbookGuard.Check(opened);
            return new WorkbookPackage(opened, work);
        }
        catch (WorkbookRefused)
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>A reader over a part; null when there is none. A part longer than its directory says ends in a fault.</summary>
    public XmlReader? Part(string name)
    {
        var entry = archive.Entries.FirstOrDefault(part => part.FullName.TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(new MeteredStream(entry.Open(), Work), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            MaxCharactersInDocument = Math.Max(1, entry.Length),
        });
    }

    /// <summary>Id to target of a part's relations, targets as names of parts.</summary>
    public IReadOnlyDictionary<string, (string Type, string Target)> Relations(string part)
    {
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..part.LastIndexOf('/')] : "";
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = Part($"{(folder.Length > 0 ? $"{folder}/" : "")}_rels/{part[(folder.Length > 0 ? folder.Length + 1 : 0)..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
            Work.AddEntry();
            found[xml.GetAttribute("Id") ?? ""] = (xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? ""));
        }

        return found;
    }

    public void Dispose() => archive.Dispose();

    private static ZipArchive Unzip(SourceFile source)
    {
        try
        {
            return new ZipArchive(new MemoryStream(source.Bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw new WorkbookRefused(ExcelCodes.NotAWorkbook, Broken, "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，并且不设密码。");
        }
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target.TrimStart('/');
        var steps = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
        }

        return string.Join('/', steps);
    }
}
