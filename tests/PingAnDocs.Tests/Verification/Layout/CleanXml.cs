namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>Writes the pieces of WordprocessingML that the clean files are made of.</summary>
internal static class CleanXml
{
    public const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public const string Spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The last section of a clean body: A4, 版心 156×225, 22 lines, page numbers outside.</summary>
    public const string Section =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"even\" r:id=\"rId4\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/>"
        + "<w:cols w:space=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";

    /// <summary>An empty line.</summary>
    public const string Blank = "<w:p/>";

    /// <summary>A paragraph in a style, with properties of its own if any.</summary>
    public static string P(string style, string text, string own = "") => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{own}</w:pPr>{R(text)}</w:p>";

    /// <summary>A paragraph in the default style with everything set directly.</summary>
    public static string Direct(string own, string run, string text) => $"<w:p>{(own.Length > 0 ? $"<w:pPr>{own}</w:pPr>" : "")}{R(text, run)}</w:p>";

    /// <summary>A run, with properties of its own if any.</summary>
    public static string R(string text, string own = "") =>
        $"<w:r>{(own.Length > 0 ? $"<w:rPr>{own}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>The four font slots under one name.</summary>
    public static string Fonts(string name) => $"<w:rFonts w:hint=\"eastAsia\" w:ascii=\"{name}\" w:hAnsi=\"{name}\" w:eastAsia=\"{name}\" w:cs=\"{name}\"/>";

    /// <summary>A table as wide as the columns given, the first row its head.</summary>
    public static string Table(IReadOnlyList<int> widths, IReadOnlyList<IReadOnlyList<string>> rows, string borders = "", string style = "GwCell") =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/>{borders}<w:tblLayout w:type=\"fixed\"/></w:tblPr>"
        + $"<w:tblGrid>{string.Concat(widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>"
        + string.Concat(rows.Select((cells, row) => Row(widths, cells, row == 0 && rows.Count > 2, style))) + "</w:tbl>";

    private static string Row(IReadOnlyList<int> widths, IReadOnlyList<string> cells, bool isHead, string style) =>
        $"<w:tr><w:trPr><w:cantSplit/>{(isHead ? "<w:tblHeader/>" : "")}</w:trPr>"
        + string.Concat(cells.Select((cell, column) => $"<w:tc><w:tcPr><w:tcW w:w=\"{widths[column]}\" w:type=\"dxa\"/></w:tcPr>{P(style, cell)}</w:tc>")) + "</w:tr>";
}
