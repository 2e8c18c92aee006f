using System.Text;

namespace WordTemplates.Tests.Packaging;

public class PackageGuardTests
{
    [Theory]
    [InlineData(new byte[0], "WT003")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "WT002")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4 }, "WT003")]
    public void What_is_no_docx_is_refused(byte[] file, string code) => Check.Refused(file, code);

    [Fact]
    public void Every_truncation_and_every_flipped_byte_is_refused_or_harmless()
    {
        var good = Docx.Paragraphs("{{a}}");
        for (var i = 0; i < good.Length; i++)
        {
            Assert.Null(WordTemplate.Compile(good.AsMemory(0, i)).Template);
            var bad = good.ToArray();
            bad[i] ^= 0x55;
            WordTemplate.Compile(bad);
        }
    }

    [Theory]
    [InlineData("../x.xml", "WT007")]
    [InlineData("/x.xml", "WT007")]
    [InlineData("C:\\x.txt", "WT007")]
    [InlineData("word\\x.xml", "WT007")]
    [InlineData("word/./x.xml", "WT007")]
    [InlineData("WORD/document.xml", "WT008")]
    public void A_bad_entry_name_is_refused(string name, string code) => Refused([(name, "<x/>")], code);

    [Fact]
    public void A_dtd_is_refused_wherever_it_stands() =>
        Refused([("customXml/item1.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")], "WT010");

    [Fact]
    public void Broken_xml_is_refused() => Refused([("docProps/x.xml", "<a><b></a>")], "WT011");

    [Fact]
    public void Xml_deeper_than_256_levels_is_refused()
    {
        Refused([("word/x.xml", Nested(257))], "WT012");
        Check.Compiled(Docx.Package([("word/document.xml", Docx.Document(Docx.P("x"))), ("word/x.xml", Nested(256))]));
    }

    [Fact]
    public void A_zip_bomb_is_refused() => Refused([("word/media/x.bin", new string('a', 30 << 20))], "WT006");

    [Fact]
    public void Too_many_elements_are_refused() =>
        Refused([("word/x.xml", "<a>" + string.Concat(Enumerable.Range(0, 1_000_001).Select(i => i % 7 == 0 ? "<b/>" : $"<c{i % 9}/>")) + "</a>")], "WT013");

    [Fact]
    public void Macros_are_refused()
    {
        const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        Check.Refused(Docx.Zip([("[Content_Types].xml", Types), ("word/document.xml", Docx.Document(""))]), "WT015");
    }

    [Fact]
    public void Folders_and_empty_entries_are_no_fault()
    {
        using var memory = new MemoryStream();
        memory.Write(Docx.Paragraphs("{{a}}"));
        using (var zip = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.CreateEntry("word/media/");
            zip.CreateEntry("word/media/empty.png", System.IO.Compression.CompressionLevel.NoCompression);
        }

        Assert.Equal(["好"], Docx.Texts(Check.Rendered(memory.ToArray(), Given.Data(("a", "好")))));
    }

    [Fact]
    public void A_part_in_utf_16_is_read()
    {
        var template = Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{a}}")))]);
        using var memory = new MemoryStream();
        memory.Write(template);
        using (var zip = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var stream = zip.CreateEntry("word/document.xml").Open();
            stream.Write([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Docx.Document(Docx.P("{{a}}")).Replace("UTF-8", "UTF-16", StringComparison.Ordinal))]);
        }

        Assert.Equal(["好"], Docx.Texts(Check.Rendered(memory.ToArray(), Given.Data(("a", "好")))));
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels));

    private static void Refused((string, string)[] more, string code) =>
        Check.Refused(Docx.Package([("word/document.xml", Docx.Document(Docx.P("x"))), .. more.Select(entry => (entry.Item1, entry.Item2))]), code);
}
