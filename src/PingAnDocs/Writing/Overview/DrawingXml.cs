using System.Xml;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes the part that puts the charts on their sheet: the short ones side by side, the ranking under them, because it grows with the counties.</summary>
internal static class DrawingXml
{
    private const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int Columns = 10;

    public static void Write(XmlWriter xml, IReadOnlyList<BookChart> charts)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("xdr", "wsDr", Namespace);
        xml.WriteAttributeString("xmlns", "a", null, Drawing);
        var (row, column, lowest) = (1, 0, 1);
        foreach (var (index, chart) in charts.Index())
        {
            var isLast = index == charts.Count - 1;
            if (isLast) (row, column) = (lowest, 0);
            Place(xml, index + 1, chart, column, row, isLast ? Columns * 2 : Columns);
            (column, lowest) = (column + Columns, Math.Max(lowest, row + chart.Rows + 1));
        }

        xml.WriteEndElement();
    }

    private static void Place(XmlWriter xml, int number, BookChart chart, int column, int row, int columns)
    {
        xml.WriteStartElement("twoCellAnchor", Namespace);
        Corner(xml, "from", column, row);
        Corner(xml, "to", column + columns, row + chart.Rows);
        xml.WriteStartElement("graphicFrame", Namespace);
        xml.WriteAttributeString("macro", "");
        xml.WriteStartElement("nvGraphicFramePr", Namespace);
        xml.WriteStartElement("cNvPr", Namespace);
        xml.WriteAttributeString("id", OverviewText.Of(number + 1));
        xml.WriteAttributeString("name", $"图{OverviewText.Of(number)}");
        xml.WriteAttributeString("descr", $"{chart.Title}。数字见表“{chart.Along.Sheet}”。");
        xml.WriteEndElement();
        xml.WriteElementString("cNvGraphicFramePr", Namespace, null);
        xml.WriteEndElement();
        Frame(xml);
        xml.WriteStartElement("a", "graphic", Drawing);
        xml.WriteStartElement("graphicData", Drawing);
        xml.WriteAttributeString("uri", Chart);
        xml.WriteStartElement("c", "chart", Chart);
        xml.WriteAttributeString("r", "id", Office, $"rId{OverviewText.Of(number)}");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteElementString("clientData", Namespace, null);
        xml.WriteEndElement();
    }

    private static void Frame(XmlWriter xml)
    {
        xml.WriteStartElement("xfrm", Namespace);
        foreach (var (name, one, other) in new[] { ("off", "x", "y"), ("ext", "cx", "cy") })
        {
            xml.WriteStartElement(name, Drawing);
            xml.WriteAttributeString(one, "0");
            xml.WriteAttributeString(other, "0");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Corner(XmlWriter xml, string name, int column, int row)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (part, value) in new[] { ("col", column), ("colOff", 0), ("row", row), ("rowOff", 0) })
            xml.WriteElementString(part, Namespace, OverviewText.Of(value));
        xml.WriteEndElement();
    }
}
