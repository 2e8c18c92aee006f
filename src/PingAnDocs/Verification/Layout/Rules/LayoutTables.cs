using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Tables of a body, content controls around rows and cells looked through.</summary>
internal static class LayoutTables
{
    /// <summary>The outermost tables that hold paragraphs, each with the first of them.</summary>
    public static IEnumerable<(XElement Table, LayoutParagraph First)> Of(LayoutDocument document) =>
        document.Body.Paragraphs.Where(paragraph => paragraph is { Table: not null, InTextBox: false } && !paragraph.Table.Ancestors().Any(ancestor => ancestor.Is("tbl")))
            .GroupBy(paragraph => paragraph.Table!).Select(table => (table.Key, table.First()));

    /// <summary>Rows of a table, deleted ones left out.</summary>
    public static IEnumerable<XElement> Rows(XElement table) => Inner(table, "tr").Where(row => row.Child("trPr").Child("del") is null);

    /// <summary>Cells of a row.</summary>
    public static IEnumerable<XElement> Cells(XElement row) => Inner(row, "tc");

    /// <summary>True for a 版记 set as a table.</summary>
    public static bool IsImprint(XElement table)
    {
        var text = string.Concat(table.Descendants().Where(element => element.Is("t")).Select(element => element.Value)).TrimStart();
        return text.StartsWith("抄送", StringComparison.Ordinal) || text.TrimEnd().EndsWith("印发", StringComparison.Ordinal);
    }

    private static IEnumerable<XElement> Inner(XElement parent, string name) => parent.Elements().SelectMany(element =>
        element.Is(name) ? [element] : element.Is("sdt") ? Inner(element.Child("sdtContent") ?? new XElement("none"), name) : Enumerable.Empty<XElement>());
}
