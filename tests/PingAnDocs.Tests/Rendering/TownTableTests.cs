using System.Xml.Linq;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering;

public class TownTableTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Without_units_to_list_no_table_and_no_page_is_left()
    {
        var body = XDocument.Parse(DocxEdit.Read(SpeechFile.Standard));
        Assert.Empty(body.Descendants(W + "tbl"));
        Assert.DoesNotContain(Styles(body), style => style is "AttachmentMark" or "AttachmentTitle" or "TableTitle");
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_the_header_and_the_grid()
    {
        var table = Table(SpeechFile.Of(TableDraft.Attached));
        Assert.Equal(5, table.Element(W + "tblGrid")!.Elements().Count());
        Assert.Equal([5, 5, 5, 5], table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Count()));
    }

    [Fact]
    public void The_header_row_is_repeated_on_every_page_and_no_row_breaks()
    {
        var rows = Table(SpeechFile.Of(TableDraft.Attached)).Elements(W + "tr").ToList();
        Assert.Equal([true, false, false, false], rows.Select(row => row.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, row => Assert.Single(row.Descendants(W + "cantSplit")));
    }

    [Fact]
    public void A_column_nobody_has_figures_for_is_not_there()
    {
        var table = TableDraft.Table with
        {
            Header = [.. TableDraft.Table.Header.Take(3)],
            Rows = [.. TableDraft.Table.Rows.Select(row => row with { Cells = [.. row.Cells.Take(3)] })],
        };
        var narrative = SpeechDraft.Standard with { Attachments = [table with { Mark = "附件" }] };
        Assert.Equal(3, Table(SpeechFile.Of(narrative)).Element(W + "tblGrid")!.Elements().Count());
        Verdict.AssertFinds(narrative);
    }

    [Fact]
    public void An_attachment_begins_on_a_page_of_its_own()
    {
        var styles = XDocument.Parse(DocxEdit.Read(SpeechFile.Template, "word/styles.xml"));
        var mark = styles.Descendants(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == "AttachmentMark");
        Assert.NotEmpty(mark.Descendants(W + "pageBreakBefore"));
        Assert.Contains("AttachmentMark", Styles(XDocument.Parse(DocxEdit.Read(SpeechFile.Of(TableDraft.Attached)))));
    }

    private static XElement Table(byte[] docx) => Assert.Single(XDocument.Parse(DocxEdit.Read(docx)).Descendants(W + "tbl"));

    private static IEnumerable<string?> Styles(XDocument body) => body.Descendants(W + "pStyle").Select(style => (string?)style.Attribute(W + "val"));
}
