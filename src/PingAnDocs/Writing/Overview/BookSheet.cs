using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using PingAnDocs.Data.Excel;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes the part of one sheet row by row: frozen head, filter, real numbers, links to files.</summary>
internal sealed partial class BookSheet(XmlWriter xml)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int LongestText = 32_000;
    private const int MostLinks = 65_000;
    private const int WidthOfPaper = 170;
    private const string HeadHeight = "62";

    private readonly List<(string Place, string File)> links = [];

    /// <summary>Files the links lead to, in the order of their ids.</summary>
    public IEnumerable<string> Files => links.Select(link => link.File);

    /// <summary>Writes a table: heads, rows, filter.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows; each is written and forgotten.</param>
    /// <param name="frozen">So many columns stay in view.</param>
    /// <param name="first">True for the sheet that is open when the workbook is opened.</param>
    public void Table(IReadOnlyList<BookColumn> columns, IEnumerable<IReadOnlyList<BookCell>> rows, int frozen, bool first)
    {
        Begin(first, () => Pane(frozen));
        Element("cols", () =>
        {
            foreach (var (index, column) in columns.Index())
                Element("col", null, ("min", Number(index + 1)), ("max", Number(index + 1)), ("width", Number(column.Width)), ("customWidth", "1"));
        });
        var last = 1;
        Element("sheetData", () =>
        {
            Row(1, [.. columns.Select(column => BookCell.Head(column.Head))]);
            foreach (var row in rows.Take(CellReference.LastRow - 1)) Row(++last, row);
        });
        if (last > 1) Element("autoFilter", null, ("ref", $"A1:{CellReference.Of(last, columns.Count)}"));
        if (links.Count > 0) Element("hyperlinks", () =>
        {
            foreach (var (index, (place, _)) in links.Index()) Element("hyperlink", () => xml.WriteAttributeString("id", Office, $"rId{Number(index + 1)}"), ("ref", place));
        });
        Page(1 + (columns.Sum(column => column.Width) / WidthOfPaper));
        xml.WriteEndElement();
    }

    /// <summary>Writes a sheet that holds pictures and, where there is none, a sentence.</summary>
    public void Pictures(string sentence, bool drawn)
    {
        Begin(first: false, () => { });
        Element("sheetData", () =>
        {
            if (sentence.Length > 0) Row(1, [BookCell.Of(sentence)]);
        });
        Page(1);
        if (drawn) Element("drawing", () => xml.WriteAttributeString("id", Office, "rId1"));
        xml.WriteEndElement();
    }

    private void Begin(bool first, Action pane)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        Element("sheetPr", () => Element("pageSetUpPr", null, ("fitToPage", "1")));
        Element("sheetViews", () => Element("sheetView", pane, ("tabSelected", first ? "1" : "0"), ("workbookViewId", "0")));
        Element("sheetFormatPr", null, ("defaultRowHeight", "16"), ("customHeight", "1"));
    }

    private void Pane(int frozen)
    {
        Element("pane", () =>
        {
            if (frozen > 0) xml.WriteAttributeString("xSplit", Number(frozen));
            xml.WriteAttributeString("ySplit", "1");
            xml.WriteAttributeString("topLeftCell", CellReference.Of(2, frozen + 1));
            xml.WriteAttributeString("activePane", frozen > 0 ? "bottomRight" : "bottomLeft");
            xml.WriteAttributeString("state", "frozen");
        });
    }

    private void Page(int wide)
    {
        Element("pageMargins", null, ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.5"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", null, ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", Number(wide)), ("fitToHeight", "0"));
    }

    private void Row(int number, IReadOnlyList<BookCell> cells) => Element("row", () =>
    {
        if (number == 1)
        {
            xml.WriteAttributeString("ht", HeadHeight);
            xml.WriteAttributeString("customHeight", "1");
        }

        foreach (var (index, cell) in cells.Index()) Cell(CellReference.Of(number, index + 1), cell);
    }, ("r", Number(number)));

    private void Cell(string place, BookCell cell) => Element("c", () =>
    {
        if (cell.Number is { } number) Element("v", () => xml.WriteString(OverviewText.Plain(number)));
        if (cell.Text.Length == 0) return;
        xml.WriteAttributeString("t", "inlineStr");
        Element("is", () => Element("t", () =>
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Escape().Replace(Sound(cell.Text), match => $"_x005F{match.Value}"));
        }));
        if (cell.File.Length > 0 && links.Count < MostLinks) links.Add((place, cell.File));
    }, ("r", place), ("s", Number(cell.Style)));

    // What no XML may hold, and more than a cell can, would make the program refuse the whole workbook.
    private static string Sound(string text)
    {
        var cut = text.Length <= LongestText ? text : text[..LongestText];
        return string.Concat(cut.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
    }

    private void Element(string name, Action? content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        content?.Invoke();
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
