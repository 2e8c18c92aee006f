using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Writing;
using PingAnDocs.Writing.Overview;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>Both files of an overview, read back from outside: the page as XML, the workbook with the project's own reader and part by part.</summary>
internal sealed class MadeOverview
{
    private readonly Lazy<XElement> root;

    private MadeOverview(byte[] page, byte[] book)
    {
        (Page, Book) = (page, book);
        root = new Lazy<XElement>(() => XDocument.Parse(Encoding.UTF8.GetString(page), LoadOptions.PreserveWhitespace).Root!);
    }

    public byte[] Page { get; }

    public byte[] Book { get; }

    public string Text => Encoding.UTF8.GetString(Page);

    public IEnumerable<XElement> All => root.Value.DescendantsAndSelf();

    /// <summary>The rows of the page's table.</summary>
    public IReadOnlyList<XElement> Rows => [.. All.Single(element => element.Name == "tbody").Elements("tr")];

    public static MadeOverview Of(IEnumerable<DocumentOutcome> outcomes, string kit = "某地讲话", WholeRun? run = null)
    {
        using var scratch = new ScratchFolder();
        using var folder = OutputFolder.Open(scratch.At("output"), new DiagnosticBag())!;
        Assert.Null(OverviewFiles.Write(folder, kit, outcomes, run ?? WholeRun.Nothing));
        return In(scratch.At("output"));
    }

    public static MadeOverview In(string folder) => new(
        File.ReadAllBytes(Path.Combine(folder, OverviewFiles.PageName)), File.ReadAllBytes(Path.Combine(folder, OverviewFiles.BookName)));

    public XElement ById(string id) => All.Single(element => (string?)element.Attribute("id") == id);

    /// <summary>The texts of a row's cells.</summary>
    public static IReadOnlyList<string> Cells(XElement row) => [.. row.Elements().Select(cell => cell.Value)];

    /// <summary>The sheets of the workbook.</summary>
    public IReadOnlyList<Sheet> Sheets()
    {
        var faults = new DiagnosticBag();
        var sheets = WorkbookReader.Read(new SourceFile("overview.xlsx", Book), faults)!;
        Assert.Empty(faults.Items);
        return sheets;
    }

    /// <summary>A part of the workbook as XML.</summary>
    public XElement Part(string name)
    {
        using var package = new ZipArchive(new MemoryStream(Book));
        using var part = package.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }

    /// <summary>Names of all parts.</summary>
    public IReadOnlyList<string> Parts()
    {
        using var package = new ZipArchive(new MemoryStream(Book));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }
}
