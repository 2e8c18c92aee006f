using System.IO.Compression;
using System.Xml.Linq;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>A workbook in the hands of an official: cells typed over, rows deleted, columns moved, as Excel would store it.</summary>
internal sealed class EditedWorkbook(byte[] bytes)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, XDocument> parts = Unpack(bytes);

    /// <summary>Types a text into a cell.</summary>
    public EditedWorkbook Type(string sheet, string cell, string text) =>
        Put(sheet, cell, "inlineStr", new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));

    /// <summary>Types a text into a cell that may be blank so far.</summary>
    public EditedWorkbook TypeAnew(string sheet, string cell, string text)
    {
        if (Find(sheet, cell) is null)
            Rows(sheet).Single(row => (string?)row.Attribute("r") == cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])).Add(new XElement(Main + "c", new XAttribute("r", cell)));
        return Type(sheet, cell, text);
    }

    /// <summary>Types a number into a cell of the given style.</summary>
    public EditedWorkbook TypeNumber(string sheet, string cell, string number, string style = "0") =>
        Put(sheet, cell, "n", new XElement(Main + "v", number), style);

    /// <summary>Types a day, which Excel stores as a number in a style of its own.</summary>
    public EditedWorkbook TypeDay(string sheet, string cell, string serial)
    {
        var styles = parts["xl/styles.xml"].Root!.Element(Main + "cellXfs")!;
        styles.Add(new XElement(Main + "xf", new XAttribute("numFmtId", 14), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0)));
        return TypeNumber(sheet, cell, serial, (styles.Elements().Count() - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public EditedWorkbook TypeFormula(string sheet, string cell, string formula) =>
        Put(sheet, cell, "n", new XElement(Main + "f", formula), "0", new XElement(Main + "v", "3"));

    /// <summary>The first cell of a column, below the head, whose text is the given one, as a row number.</summary>
    public int RowOf(string sheet, string text) =>
        Rows(sheet).Where(row => row.Elements(Main + "c").First().Value == text).Select(row => (int)row.Attribute("r")!).First();

    /// <summary>The letters of the column with that head.</summary>
    public string ColumnOf(string sheet, string head) =>
        Rows(sheet).First().Elements(Main + "c").Where(cell => cell.Value == head).Select(cell => ((string)cell.Attribute("r")!).TrimEnd('1')).Single();

    public string At(string sheet, string row, string head) => $"{ColumnOf(sheet, head)}{RowOf(sheet, row)}";

    public string Text(string sheet, string cell) => Find(sheet, cell)?.Value ?? "";

    /// <summary>Deletes a row; the rows below move up.</summary>
    public EditedWorkbook DeleteRow(string sheet, int number)
    {
        Rows(sheet).First(row => (int)row.Attribute("r")! == number).Remove();
        foreach (var row in Rows(sheet).Where(row => (int)row.Attribute("r")! > number)) Renumber(row, (int)row.Attribute("r")! - 1);
        return this;
    }

    /// <summary>Copies a row to the end of the sheet.</summary>
    public int CopyToEnd(string sheet, int number)
    {
        var copy = new XElement(Rows(sheet).First(row => (int)row.Attribute("r")! == number));
        var last = Rows(sheet).Max(row => (int)row.Attribute("r")!) + 1;
        Renumber(copy, last);
        Part(sheet).Descendants(Main + "sheetData").Single().Add(copy);
        return last;
    }

    /// <summary>Turns the columns round: the last becomes the first.</summary>
    public EditedWorkbook ReverseColumns(string sheet)
    {
        var width = Rows(sheet).First().Elements(Main + "c").Count();
        foreach (var row in Rows(sheet))
        {
            var texts = row.Elements(Main + "c").Select(cell => (Column: ((string)cell.Attribute("r")!).TrimEnd([.. "0123456789"]), Cell: cell)).ToList();
            foreach (var (column, cell) in texts)
                cell.SetAttributeValue("r", $"{Letters(width + 1 - Number(column))}{(int)row.Attribute("r")!}");
            row.ReplaceNodes(row.Elements(Main + "c").OrderBy(cell => Number(((string)cell.Attribute("r")!).TrimEnd([.. "0123456789"]))).ToList());
        }

        return this;
    }

    public EditedWorkbook Change(string sheet, Action<XElement> change)
    {
        change(Part(sheet).Root!);
        return this;
    }

    public EditedWorkbook Rename(string sheet, string name)
    {
        Tab(sheet).SetAttributeValue("name", name);
        return this;
    }

    public EditedWorkbook DeleteSheet(string sheet)
    {
        Tab(sheet).Remove();
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, part) in parts)
            {
                using var entry = package.CreateEntry(name).Open();
                part.Save(entry, SaveOptions.DisableFormatting);
            }
        }

        return stream.ToArray();
    }

    private static Dictionary<string, XDocument> Unpack(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        return package.Entries.ToDictionary(entry => entry.FullName, entry => XDocument.Load(entry.Open(), LoadOptions.PreserveWhitespace));
    }

    private EditedWorkbook Put(string sheet, string cell, string type, XElement content, string style = "3", XElement? more = null)
    {
        var old = Find(sheet, cell) ?? throw new InvalidOperationException($"{sheet}!{cell}");
        old.ReplaceAll(new XAttribute("r", cell), new XAttribute("s", style), new XAttribute("t", type), content, more);
        return this;
    }

    private XElement? Find(string sheet, string cell) => Part(sheet).Descendants(Main + "c").FirstOrDefault(found => (string?)found.Attribute("r") == cell);

    private List<XElement> Rows(string sheet) => [.. Part(sheet).Descendants(Main + "row")];

    private XElement Tab(string sheet) => parts["xl/workbook.xml"].Descendants(Main + "sheet").Single(tab => (string?)tab.Attribute("name") == sheet);

    private XDocument Part(string sheet)
    {
        var id = (string?)Tab(sheet).Attribute(Office + "id");
        var target = parts["xl/_rels/workbook.xml.rels"].Root!.Elements().Single(relation => (string?)relation.Attribute("Id") == id).Attribute("Target")!.Value;
        return parts[$"xl/{target}"];
    }

    private static void Renumber(XElement row, int number)
    {
        row.SetAttributeValue("r", number);
        foreach (var cell in row.Elements(Main + "c")) cell.SetAttributeValue("r", $"{((string)cell.Attribute("r")!).TrimEnd([.. "0123456789"])}{number}");
    }

    private static int Number(string letters) => letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);

    private static string Letters(int number) => number > 26 ? Letters((number - 1) / 26) + (char)('A' + ((number - 1) % 26)) : ((char)('A' + number - 1)).ToString();
}
