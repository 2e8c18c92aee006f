using System.Globalization;
using System.Xml.Linq;

namespace PingAnDocs.Tests.Rendering;

/// <summary>One printed page: its lines from top to bottom.</summary>
internal sealed record PrintedPage(IReadOnlyList<PrintedLine> Lines)
{
    private static readonly XNamespace H = "http://www.w3.org/1999/xhtml";

    /// <summary>The lines of the text area, which ends 35 mm (99.2 pt) above the paper's edge.</summary>
    public IReadOnlyList<PrintedLine> Body => [.. Lines.Where(line => line.Top < 841.9m - 99.2m)];

    /// <summary>The page number's line.</summary>
    public PrintedLine PageNumber => Lines.Single(line => line.Top >= 841.9m - 99.2m);

    public static IReadOnlyList<PrintedPage> Read(string layout) =>
        [.. XDocument.Parse(layout).Descendants(H + "page").Select(page => new PrintedPage(Rows(page)))];

    // pdftotext cuts a line at wide gaps: words of one height are one line.
    private static List<PrintedLine> Rows(XElement page) => [.. page.Descendants(H + "word")
        .Select(word => new PrintedLine(Number(word, "yMin"), Number(word, "xMin"), Number(word, "xMax"), word.Value))
        .GroupBy(word => Math.Round(word.Top / 6m)).OrderBy(row => row.Key)
        .Select(row => new PrintedLine(
            row.Min(word => word.Top), row.Min(word => word.Left), row.Max(word => word.Right), string.Concat(row.OrderBy(word => word.Left).Select(word => word.Text))))];

    private static decimal Number(XElement element, string name) =>
        decimal.Parse((string)element.Attribute(name)!, NumberStyles.Number, CultureInfo.InvariantCulture);
}

/// <summary>One printed line, in points from the upper left corner.</summary>
internal sealed record PrintedLine(decimal Top, decimal Left, decimal Right, string Text);
