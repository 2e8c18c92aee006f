using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering;

/// <summary>The committed template: offices edit it, so it is not held against the forge but against what format and engine ask for.</summary>
public class SpeechTemplateTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XDocument Body = Part(DocxEdit.Main);

    private static readonly XDocument Styles = Part("word/styles.xml");

    [Fact]
    public void It_has_no_schema_error()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(SpeechFile.Template), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_page_is_A4_with_the_official_type_area()
    {
        var section = Body.Descendants(W + "sectPr").Single();
        Assert.Equal(["11906", "16838"], Values(section, "pgSz", "w", "h"));
        Assert.Equal(["2098", "1474", "1984", "1588", "851", "1417"], Values(section, "pgMar", "top", "right", "bottom", "left", "header", "footer"));
        Assert.Equal(["lines", "579"], Values(section, "docGrid", "type", "linePitch"));
    }

    [Fact]
    public void Body_text_fills_22_lines_of_28_characters()
    {
        var normal = Style("Normal");
        Assert.Equal(["579", "exact", "0", "0"], Values(normal, "spacing", "line", "lineRule", "before", "after"));
        Assert.Equal(["200", "640"], Values(normal, "ind", "firstLineChars", "firstLine"));
        Assert.Equal(["0"], Values(normal, "snapToGrid", "val"));
        Assert.Equal(["0"], Values(normal, "widowControl", "val"));
        Assert.Equal(["both"], Values(normal, "jc", "val"));
        Assert.Equal("-5", (string?)normal.Element(W + "rPr")!.Element(W + "spacing")!.Attribute(W + "val"));
    }

    [Theory]
    [InlineData("Title", "方正小标宋简体", "44")]
    [InlineData("讲话人", "楷体_GB2312", null)]
    [InlineData("Date", "楷体_GB2312", null)]
    [InlineData("heading 1", "黑体", null)]
    [InlineData("heading 2", "楷体_GB2312", null)]
    [InlineData("段首", "楷体_GB2312", null)]
    [InlineData("单页页码", "宋体", "28")]
    [InlineData("双页页码", "宋体", "28")]
    public void Every_style_names_its_font_in_all_slots(string name, string font, string? size)
    {
        var run = Style(name).Element(W + "rPr")!;
        Assert.Equal([font, font, font, font, "eastAsia"], Values(run, "rFonts", "ascii", "hAnsi", "eastAsia", "cs", "hint"));
        Assert.Equal(size, (string?)run.Element(W + "sz")?.Attribute(W + "val"));
        Assert.Null(run.Element(W + "b"));
    }

    [Theory]
    [InlineData("Title", "center")]
    [InlineData("讲话人", "center")]
    [InlineData("Date", "center")]
    [InlineData("称谓", null)]
    [InlineData("单页页码", "right")]
    [InlineData("双页页码", "left")]
    public void Lines_around_the_body_are_not_indented(string name, string? alignment)
    {
        var paragraph = Style(name).Element(W + "pPr")!;
        Assert.Equal(["0", "0"], Values(paragraph, "ind", "firstLineChars", "firstLine"));
        Assert.Equal(alignment, (string?)paragraph.Element(W + "jc")?.Attribute(W + "val"));
    }

    [Fact]
    public void Headings_have_outline_levels_and_stay_with_their_text()
    {
        Assert.Equal(["0"], Values(Style("heading 1"), "outlineLvl", "val"));
        Assert.Equal(["1"], Values(Style("heading 2"), "outlineLvl", "val"));
        Assert.All(["heading 1", "heading 2", "Title"], name => Assert.NotEmpty(Style(name).Descendants(W + "keepNext")));
    }

    [Fact]
    public void Nothing_in_the_body_is_formatted_by_hand()
    {
        var direct = Body.Descendants(W + "pPr").Concat(Body.Descendants(W + "rPr")).Elements()
            .Where(element => element.Name != W + "pStyle" && element.Name != W + "rStyle");
        Assert.Empty(direct);
    }

    [Fact]
    public void Odd_and_even_pages_bear_a_five_run_page_field_one_cell_in()
    {
        Assert.NotEmpty(Part("word/settings.xml").Descendants(W + "evenAndOddHeaders"));
        Assert.Equal(["default", "even"], Body.Descendants(W + "footerReference").Select(reference => (string)reference.Attribute(W + "type")!));
        Assert.Equal(["100", "280"], Values(Style("单页页码"), "ind", "rightChars", "right"));
        Assert.Equal(["100", "280"], Values(Style("双页页码"), "ind", "leftChars", "left"));
        Assert.All(["word/footer1.xml", "word/footer2.xml"], part =>
        {
            Assert.Equal("—  PAGE 1 —", Part(part).Root!.Value);
            Assert.Equal(7, Part(part).Descendants(W + "r").Count());
        });
    }

    [Fact]
    public void It_names_no_person_no_theme_font_and_nothing_outside()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(SpeechFile.Template));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("theme", StringComparison.Ordinal));
        Assert.All(archive.Entries, entry =>
        {
            var xml = DocxEdit.Read(SpeechFile.Template, entry.FullName);
            Assert.DoesNotContain("Theme=", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("creator", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("External", xml, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void It_asks_for_the_documented_names_and_no_others() => Assert.Equivalent(
        new[]
        {
            "分行标题", "标题", "讲话人", "日期", "称谓", "开头", "章节", "段落", "段首", "正文", "结尾",
            "表格", "附件", "附件号", "表题", "排名头", "单位头", "表头", "行", "排名", "单位", "格", ".",
        },
        SpeechFile.Compiled.Tags.Select(tag => tag.Path).Distinct(StringComparer.Ordinal),
        strict: true);

    private static XDocument Part(string name) => XDocument.Parse(DocxEdit.Read(SpeechFile.Template, name), LoadOptions.PreserveWhitespace);

    private static XElement Style(string name) =>
        Styles.Descendants(W + "style").Single(style => (string?)style.Element(W + "name")!.Attribute(W + "val") == name);

    private static IEnumerable<string?> Values(XElement scope, string element, params string[] attributes)
    {
        var found = scope.Descendants(W + element).First();
        return attributes.Select(attribute => (string?)found.Attribute(W + attribute));
    }
}
