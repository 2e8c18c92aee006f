using System.Xml.Linq;
using WordTemplates.Tests.Corpus;
using WordTemplates.Tests.Packaging.Hostile;

namespace WordTemplates.Tests.Packaging.Policy;

/// <summary>What reaches beyond the document is kept, stripped with a note, or refused.</summary>
public class PackagePolicyTests
{
    private const string Main = WordFile.Main;
    private const string Microsoft = "http://schemas.microsoft.com/office/2006/relationships/";

    [Fact]
    public void A_remote_template_goes_with_everything_that_names_it()
    {
        var docx = Stripped("WT511", d =>
        {
            d.AddSetting($"<w:attachedTemplate r:id=\"{d.File.Relate("word/settings.xml", "attachedTemplate", "file:///C:\\Users\\zhangsan\\Normal.dotm", external: true)}\"/><w:defaultTabStop w:val=\"640\"/>");
            d.File.Relate("word/settings.xml", "x", "y.xml");
        });
        Assert.DoesNotContain("zhangsan", Docx.Part(docx, "word/_rels/settings.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("Target=\"y.xml\"", Docx.Part(docx, "word/_rels/settings.xml.rels"), StringComparison.Ordinal);
        Assert.DoesNotContain("attachedTemplate", Docx.Part(docx, "word/settings.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"640\"/>", Docx.Part(docx, "word/settings.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://evil.example/x.png")]
    [InlineData(@"\\evil\share\x.png")]
    [InlineData("file:///c:/x.png")]
    [InlineData("x.png")]
    public void A_linked_picture_is_refused(string target) => Refused("WT020", d => d.File.Relate(Main, "image", target, external: true));

    [Fact]
    public void A_picture_linked_without_a_relationship_is_refused() =>
        Refused("WT020", d => d.Add(d.P("<w:r><w:pict><v:shape><v:imagedata src=\"http://evil.example/x.png\"/></v:shape></w:pict></w:r>")));

    [Theory]
    [InlineData("subDocument", "x.docx", "WT021")]
    [InlineData("frame", "x.htm", "WT021")]
    [InlineData("oleObject", "file:///c:/x.xlsx", "WT021")]
    [InlineData("package", "file:///c:/x.xlsx", "WT021")]
    [InlineData("font", "http://x/y.ttf", "WT021")]
    [InlineData("anythingNew", "http://x/y", "WT021")]
    [InlineData("aFChunk", "http://x/y.html", "WT022")]
    public void Content_from_outside_is_refused(string kind, string target, string code) => Refused(code, d => d.File.Relate(Main, kind, target, external: true));

    [Fact]
    public void A_target_outside_is_outside_whatever_its_relationship_says() =>
        Refused("WT020", d => d.File.Relate(Main, "image", "http://evil.example/x.png"));

    [Fact]
    public void A_web_video_is_refused() =>
        Refused("WT021", d => d.Add(d.P("<w:r><w:drawing><wp15:webVideoPr xmlns:wp15=\"http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing\" embeddedHtml=\"x\"/></w:drawing></w:r>")));

    [Theory]
    [InlineData("http://example.gov.cn")]
    [InlineData("HTTPS://example.gov.cn/?a=1")]
    [InlineData("mailto:a@b.cn")]
    [InlineData("#书签")]
    public void A_harmless_link_is_kept(string target)
    {
        var template = Link(target);
        var result = WordTemplate.Compile(template);
        Assert.Empty(result.Notes);
        Assert.Equal(RawZip.Entries(template).Where(entry => entry.Name != Main), RawZip.Entries(Filled(result)).Where(entry => entry.Name != Main));
        Assert.Contains(" r:id=\"rId&#49;\"", Docx.Part(Filled(result)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///c:/x.exe")]
    [InlineData(@"\\evil\share")]
    [InlineData("ms-word:ofe|u|http://x")]
    [InlineData("mk:@MSITStore:x")]
    [InlineData("other.docx")]
    public void Any_other_link_keeps_its_text_and_loses_its_target(string target)
    {
        var result = WordTemplate.Compile(Link(target));
        var docx = Filled(result);
        Assert.Equal(["WT512"], result.Notes.Select(note => note.Code));
        Assert.Contains("<w:hyperlink w:history=\"1\"><w:r", Docx.Part(docx), StringComparison.Ordinal);
        Assert.Contains("点我", Docx.Part(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("hyperlink", Docx.Part(docx, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("<a:hlinkClick r:id=\"\"/>", Docx.Part(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_on_an_old_shape_is_stripped()
    {
        var docx = Stripped("WT512", d => d.Add(d.P("<w:r><w:pict><v:rect href=\"file:///c:/x\" id=\"a\"/><v:rect href=\"http://x\"/><v:imagedata r:href=\"rId7\"/></w:pict></w:r>")));
        Assert.Contains("<v:rect id=\"a\"/><v:rect href=\"http://x\"/><v:imagedata r:href=\"rId7\"/>", Docx.Part(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_merge_source_is_stripped()
    {
        var docx = Stripped("WT513", d => d.AddSetting($"<w:mailMerge><w:connectString w:val=\"Provider=x;Password=y\"/><w:dataSource r:id=\"{d.File.Relate("word/settings.xml", "mailMergeSource", "file:///c:/x.xlsx", external: true)}\"/></w:mailMerge>"));
        Assert.DoesNotContain("mailMerge", Docx.Part(docx, "word/settings.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Main, "control", "WT023")]
    [InlineData(Main, "oleObject", "WT023")]
    [InlineData(Main, "package", "WT023")]
    [InlineData(Main, "http://schemas.microsoft.com/office/2011/relationships/webextension", "WT023")]
    [InlineData(Main, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "WT015")]
    public void An_active_object_is_refused(string source, string kind, string code) =>
        Refused(code, d => d.File.Add("word/x.bin", "x", "application/octet-stream").Relate(source, kind, source == Main ? "x.bin" : "word/x.bin"));

    [Fact]
    public void A_part_of_an_unknown_type_is_refused_even_when_nobody_reaches_it() => Refused("WT025", d => d.File.Add("word/x.exe", "x", "application/x-msdownload"));

    [Theory]
    [InlineData("", Microsoft + "ui/extensibility", "customUI/customUI.xml", "WT515")]
    [InlineData("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "word/webextensions/taskpanes.xml", "WT515")]
    [InlineData(Main, Microsoft + "attachedToolbars", "word/attachedToolbars.bin", "WT515")]
    [InlineData(Main, Microsoft + "keyMapCustomizations", "word/customizations.xml", "WT515")]
    [InlineData("", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", "WT514")]
    [InlineData("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.emf", "WT516")]
    [InlineData(Main, WordFile.Office + "printerSettings", "word/printerSettings1.bin", "WT516")]
    public void What_serves_no_document_goes_with_its_own_parts(string source, string kind, string part, string note)
    {
        var docx = Stripped(note, d =>
        {
            d.File.Add(part, "<x/>", "application/x-test").Relate(source, kind, "/" + part);
            d.File.Add("deep/deeper.xml", "<x/>", "application/x-test").Relate(part, "x", "/deep/deeper.xml");
        });
        Assert.DoesNotContain(RawZip.Entries(docx), entry => entry.Name == part || entry.Name.StartsWith("deep/", StringComparison.Ordinal) || entry.Name.EndsWith(Path.GetFileName(part) + ".rels", StringComparison.Ordinal));
        Assert.DoesNotContain("x-test", Docx.Part(docx, "[Content_Types].xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_others_need_too_stays() =>
        Assert.Contains(RawZip.Entries(Stripped("WT516", d =>
        {
            d.File.Default("png", "image/png").Add("word/media/a.png", "x").Relate(Main, "image", "media/a.png");
            d.File.Relate("", "thumbnail", "word/media/a.png");
        })), entry => entry.Name == "word/media/a.png");

    [Fact]
    public void Entries_that_are_no_part_are_left_out() =>
        Assert.DoesNotContain(RawZip.Entries(Stripped("WT517", d => d.File.Add(".DS_Store", "x"))), entry => entry.Name == ".DS_Store");

    [Theory]
    [InlineData("{ DDEAUTO c:\\\\x }")]
    [InlineData("</w:t><w:instrText>DDE x</w:instrText><w:t>")]
    [InlineData("\" \\* MERGEFORMAT { PAGE }")]
    [InlineData("{{县名}}")]
    public void Data_never_becomes_a_field(string value)
    {
        var template = Spoilt.Document(d => d.Add(d.P(StoryBlocks.Field(" REF 书签 ", d.R("{{县名}}")) + $"<w:fldSimple w:instr=\" PAGE \">{d.R("{{县名}}")}</w:fldSimple>")));
        var codes = (byte[] docx) => XDocument.Parse(Docx.Part(docx)).Descendants().Where(e => e.Name.LocalName is "instrText").Select(e => e.Value).Concat(XDocument.Parse(Docx.Part(docx)).Descendants().Attributes().Where(a => a.Name.LocalName == "instr").Select(a => a.Value));
        Assert.Equal(codes(template), codes(Check.Rendered(template, Given.Data(("县名", value)))));
    }

    [Fact]
    public void Faults_of_the_package_and_of_tags_come_together() =>
        Assert.Equal(["WT020", "WT101"], WordTemplate.Compile(Spoilt.Document(d =>
        {
            d.File.Relate(Main, "image", "http://x", external: true);
            d.Add(d.P(d.R("{{x")));
        })).Faults.Select(fault => fault.Code));

    /// <summary>A link in the text, its id in disguise, and one on a picture.</summary>
    private static byte[] Link(string target) => Spoilt.Document(d =>
    {
        var id = d.File.Relate(Main, "hyperlink", target, external: true);
        d.Add(d.P($"<w:hyperlink r:id=\"{id.Replace("1", "&#49;", StringComparison.Ordinal)}\" w:history=\"1\">{d.R("点我")}</w:hyperlink><w:r><w:drawing><wp:docPr id=\"1\" name=\"x\"><a:hlinkClick r:id=\"{id}\"/></wp:docPr></w:drawing></w:r>"));
    });

    private static byte[] Filled(CompileResult result)
    {
        Assert.Empty(result.Faults);
        return result.Template!.Render(Given.Data(("县名", "x"))).Document!;
    }

    /// <summary>The document of a template of which something was stripped: with that note, clean, and sound.</summary>
    private static byte[] Stripped(string note, Action<WordDocument> change)
    {
        var result = WordTemplate.Compile(Spoilt.Document(change));
        Assert.Equal([note], result.Notes.Select(found => found.Code).Distinct());
        var docx = Filled(result);
        Assert.Empty(PackageHygiene.Check(docx));
        return docx;
    }

    private static void Refused(string code, Action<WordDocument> change) =>
        Assert.Equal(code, WordTemplate.Compile(Spoilt.Document(change)).Faults.Select(fault => fault.Code).Distinct().Single());
}
