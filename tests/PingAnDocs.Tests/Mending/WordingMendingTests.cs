using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Mending;

namespace PingAnDocs.Tests.Mending;

public class WordingMendingTests
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Split =
        "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r w:rsidR=\"00A1\"><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr><w:t>2021</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>-20</w:t><w:t xml:space=\"preserve\">25年, </w:t></w:r>"
        + "<w:hyperlink w:anchor=\"x\"><w:r><w:t>警情&amp;案件.</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t><w:tab/><w:t>..都在下降 </w:t></w:r></w:p>";

    [Theory]
    [InlineData("要统一思想,明确任务;抓好落实.", "要统一思想，明确任务；抓好落实。")]
    [InlineData("(一)、强化领导(政法委)", "（一）强化领导（政法委）")]
    [InlineData("1、力争2021-2025年下降15～30%。", "1.力争2021—2025年下降15%～30%。")]
    [InlineData("坚持\"枫桥经验\",就地化解--不上交…", "坚持“枫桥经验”，就地化解——不上交……")]
    [InlineData("县公安局(男,党员)共３５人，满意率９５．２％。", "县公安局（男，党员）共35人，满意率95.2%。")]
    [InlineData("青政发(2025)3号，2026年07月05日，每组5-6人。", "青政发〔2025〕3号，2026年7月5日，每组5～6人。")]
    [InlineData("会议指出，“坚持“枫桥经验”不动摇”。", "会议指出，“坚持‘枫桥经验’不动摇”。")]
    [InlineData("甲、乙、等方面；第一、提高认识。", "甲、乙等方面；第一，提高认识。")]
    public void What_needs_no_judgement_is_mended_and_the_copy_checks_clean(string before, string after)
    {
        foreach (var tracked in new[] { false, true })
        {
            var mended = WordingMending.Mend(Document(Paragraph(before)), null, null, tracked);
            Assert.Empty(mended.Left);
            Assert.Equal([after], Texts(mended.Document));
            Assert.DoesNotContain(WordingInspection.Read(mended.Document, null, null).Findings, found => found.Finding.Mends);
            Assert.Equal(mended.Document.ToArray(), WordingMending.Mend(mended.Document, null, null, tracked).Document.ToArray());
        }
    }

    [Theory]
    [InlineData("其它工作照常，截止2025年底全部完成。")]
    [InlineData("提高5%个百分点，投入13～17万元，共3亿4500万元。")]
    [InlineData("平安建设是头等大事，要抓紧抓好。")]
    public void Words_and_right_text_are_never_touched(string text)
    {
        var document = Document(Paragraph(text));
        Assert.Equal(document, WordingMending.Mend(document, null, null, tracked: false).Document.ToArray());
    }

    [Fact]
    public void Text_split_over_runs_is_mended_where_it_stands_and_the_rest_of_the_part_stays_as_written()
    {
        var mended = WordingMending.Mend(Document(Split), null, null, tracked: false);
        var expected = Split.Replace("<w:t>-20</w:t>", "<w:t xml:space=\"preserve\">—20</w:t>", StringComparison.Ordinal)
            .Replace("25年, </w:t>", "25年，</w:t>", StringComparison.Ordinal);
        Assert.Contains(expected, Part(mended.Document, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tracked_changes_keep_the_runs_properties_bear_a_fixed_author_and_no_date()
    {
        var mended = WordingMending.Mend(Document(Split), null, null, tracked: true);
        var changes = XDocument.Parse(Part(mended.Document, "word/document.xml")).Descendants().Where(element => element.Name.LocalName is "ins" or "del").ToList();
        Assert.Equal(["del", "ins", "del", "ins"], changes.Select(change => change.Name.LocalName));
        Assert.All(changes, change => Assert.Equal(["文字检查"], change.Attributes().Where(attribute => attribute.Name.LocalName is "author" or "date").Select(attribute => attribute.Value)));
        Assert.Equal(4, changes.Select(change => change.Attribute(XName.Get("id", W))!.Value).Distinct().Count());
        Assert.All(changes, change => Assert.Single(change.Descendants(XName.Get("i", W))));
        Assert.Equal("-, ", string.Concat(changes.Descendants(XName.Get("delText", W)).Select(text => text.Value)));
    }

    [Fact]
    public void All_other_parts_keep_their_bytes_and_the_document_stays_valid()
    {
        var document = ShippedTemplate.Bytes;
        var edit = new TextEdit("", 1, 0, 0, "题：");
        foreach (var author in new[] { null, "文字检查" })
        {
            var mended = DocumentMender.Mend(document, [edit], author);
            Assert.Equal([edit], mended.Done);
            Assert.All(Names(document).Where(name => name != "word/document.xml"), name => Assert.Equal(Part(document, name), Part(mended.Document, name)));
            Assert.Equal(Faults(document), Faults(mended.Document));
        }
    }

    [Fact]
    public void What_is_no_plain_text_is_left_and_told()
    {
        var document = Document("<w:p><w:r><w:t>每组5</w:t><w:noBreakHyphen/><w:t>6人。</w:t></w:r></w:p>");
        var mended = WordingMending.Mend(document, null, null, tracked: false);
        Assert.Single(mended.Left);
        Assert.Equal(document, mended.Document.ToArray());
    }

    [Fact]
    public void Text_boxes_their_old_copies_deletions_and_page_numbers_do_not_move_the_count()
    {
        const string Box = "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr><w:r><w:t>框里,的字</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
            + "<mc:Fallback><w:pict><w:p><w:r><w:t>框里,的字</w:t></w:r></w:p></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:del w:id=\"7\" w:author=\"a\"><w:r><w:delText>删,去</w:delText></w:r></w:del>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>外面,的字</w:t></w:r></w:p>";
        var mended = WordingMending.Mend(Document(Box + Paragraph("下一段,的字")), null, null, tracked: false);
        Assert.Equal(3, mended.Done.Count);
        Assert.Equal(["外面，的字", "框里，的字", "下一段，的字"], Texts(mended.Document));
        Assert.Contains("<mc:Fallback><w:pict><w:p><w:r><w:t>框里,的字</w:t>", Part(mended.Document, "word/document.xml"), StringComparison.Ordinal);
    }

    // The template's own tags stand where the schema wants none.
    private static List<string> Faults(ReadOnlyMemory<byte> document)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(document.ToArray()), false);
        return [.. new OpenXmlValidator().Validate(opened).Select(fault => fault.Description)];
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    private static IEnumerable<string> Texts(ReadOnlyMemory<byte> document)
    {
        var package = PingAnDocs.Verification.Reading.PackageReader.Open(document, new PingAnDocs.Data.DiagnosticBag())!;
        return PingAnDocs.Verification.Reading.StoryBook.Read(package, null, new PingAnDocs.Data.DiagnosticBag())!.SelectMany(story => story.Paragraphs).Select(paragraph => paragraph.Text);
    }

    private static byte[] Document(string body)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/document.xml", $"<?xml version=\"1.0\"?>\r\n<w:document xmlns:w=\"{W}\"><w:body>\n{body}</w:body></w:document>");
        }

        return buffer.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }

    private static List<string> Names(ReadOnlyMemory<byte> document)
    {
        using var zip = new ZipArchive(new MemoryStream(document.ToArray()), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static string Part(ReadOnlyMemory<byte> document, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(document.ToArray()), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
