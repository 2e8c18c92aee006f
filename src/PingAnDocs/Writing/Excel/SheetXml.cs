using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using PingAnDocs.Data.Excel;

namespace PingAnDocs.Writing.Excel;

/// <summary>Writes the part of one sheet: frozen head, widths, text cells, filter, drop-down lists and help.</summary>
internal static partial class SheetXml
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int SpareRows = 500;
    private const int LongestHelp = 255;
    private const int LongestTitle = 32;

    public static string Of(SheetDraft sheet, bool isFirst)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None }))
        {
            xml.WriteStartElement("worksheet", Main);
            Print(xml, "sheetPr", () => Print(xml, "pageSetUpPr", ("fitToPage", "1")));
            View(xml, sheet, isFirst);
            Widths(xml, sheet);
            Print(xml, "sheetData", () => Rows(xml, sheet));
            if (sheet.Rows.Count > 0) Print(xml, "autoFilter", ("ref", $"A1:{CellReference.Of(sheet.Rows.Count + 1, sheet.Columns.Count)}"));
            Validations(xml, sheet);
            Print(xml, "pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.5"), ("header", "0.3"), ("footer", "0.3"));
            Print(xml, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{text}";
    }

    private static void View(XmlWriter xml, SheetDraft sheet, bool isFirst) =>
        Print(xml, "sheetViews", () => Print(xml, "sheetView", () =>
        {
            if (isFirst) xml.WriteAttributeString("tabSelected", "1");
            xml.WriteAttributeString("workbookViewId", "0");
            var corner = CellReference.Of(2, sheet.FrozenColumns + 1);
            Print(xml, "pane", () =>
            {
                if (sheet.FrozenColumns > 0) xml.WriteAttributeString("xSplit", Number(sheet.FrozenColumns));
                xml.WriteAttributeString("ySplit", "1");
                xml.WriteAttributeString("topLeftCell", corner);
                xml.WriteAttributeString("activePane", sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft");
                xml.WriteAttributeString("state", "frozen");
            });
        }));

    private static void Widths(XmlWriter xml, SheetDraft sheet) => Print(xml, "cols", () =>
    {
        for (var index = 0; index < sheet.Columns.Count; index++)
            Print(xml, "col", ("min", Number(index + 1)), ("max", Number(index + 1)), ("width", Number(sheet.Columns[index].Width)), ("style", CellStyles.Empty), ("customWidth", "1"));
    });

    private static void Rows(XmlWriter xml, SheetDraft sheet)
    {
        Row(xml, 1, [.. sheet.Columns.Select(column => column.Header)], _ => CellStyles.Head, RowHeight.OfHead(sheet.Columns));
        for (var index = 0; index < sheet.Rows.Count; index++)
            Row(xml, index + 2, sheet.Rows[index], column => sheet.Columns[column].Informs ? CellStyles.Remark : CellStyles.Cell, RowHeight.Of(sheet.Columns, sheet.Rows[index]));
    }

    private static void Row(XmlWriter xml, int number, IReadOnlyList<string> texts, Func<int, string> style, int height) => Print(xml, "row", () =>
    {
        xml.WriteAttributeString("r", Number(number));
        xml.WriteAttributeString("ht", Number(height));
        xml.WriteAttributeString("customHeight", "1");
        for (var index = 0; index < texts.Count; index++)
            Cell(xml, CellReference.Of(number, index + 1), style(index), texts[index]);
    });

    private static void Cell(XmlWriter xml, string place, string style, string text) => Print(xml, "c", () =>
    {
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", style);
        if (text.Length == 0) return;
        xml.WriteAttributeString("t", "inlineStr");
        Print(xml, "is", () => Print(xml, "t", () =>
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Escape().Replace(text, match => $"_x005F{match.Value}"));
        }));
    });

    private static void Validations(XmlWriter xml, SheetDraft sheet)
    {
        var columns = sheet.Columns.Select((column, index) => (column, index)).Where(pair => pair.column.Help.Length + pair.column.Choices.Length > 0).ToList();
        if (columns.Count == 0) return;
        Print(xml, "dataValidations", () =>
        {
            xml.WriteAttributeString("count", Number(columns.Count));
            foreach (var (column, index) in columns) Validation(xml, column, CellReference.Column(index + 1), sheet.Rows.Count + SpareRows);
        });
    }

    private static void Validation(XmlWriter xml, ColumnDraft column, string letter, int lastRow) => Print(xml, "dataValidation", () =>
    {
        if (column.Choices.Length > 0) xml.WriteAttributeString("type", "list");
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showInputMessage", "1");
        xml.WriteAttributeString("showErrorMessage", column.Strict ? "1" : "0");
        if (column.Strict) xml.WriteAttributeString("error", "请从下拉列表里选。");
        xml.WriteAttributeString("promptTitle", Cut(column.Header.Replace('\n', ' '), LongestTitle));
        if (column.Help.Length > 0) xml.WriteAttributeString("prompt", Cut(column.Help, LongestHelp));
        xml.WriteAttributeString("sqref", string.Create(CultureInfo.InvariantCulture, $"{letter}2:{letter}{lastRow}"));
        if (column.Choices.Length > 0) xml.WriteElementString("formula1", Main, column.Choices);
    });

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Print(XmlWriter xml, string name, params (string Name, string Value)[] attributes) => Print(xml, name, () =>
    {
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
    });

    private static void Print(XmlWriter xml, string name, Action content)
    {
        xml.WriteStartElement(name, Main);
        content();
        xml.WriteEndElement();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
