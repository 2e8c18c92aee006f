using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering;

/// <summary>What every template under templates/ must keep so that Word, WPS and LibreOffice set it alike.</summary>
public class ShippedTemplatesTests
{
    private const int TextWidth = 8844;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Fonts = ["方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体"];

    public static TheoryData<string> Kits => [.. FamilyKitsTests.Names.Where(kit => File.Exists(PathOf(kit)))];

    [Theory]
    [MemberData(nameof(Kits))]
    public void It_has_no_schema_error(string kit)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(File.ReadAllBytes(PathOf(kit))), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void The_page_has_the_official_type_area(string kit)
    {
        var section = Part(kit, DocxEdit.Main).Descendants(W + "sectPr").Single();
        var (size, margin) = (section.Element(W + "pgSz")!, section.Element(W + "pgMar")!);
        Assert.Equal(TextWidth, Number(size, "w") - Number(margin, "left") - Number(margin, "right"));
        Assert.Equal(12756, Number(size, "h") - Number(margin, "top") - Number(margin, "bottom"));
        Assert.Equal([2098, 1588, 0], new[] { "top", "left", "gutter" }.Select(name => Number(margin, name)));
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void Lines_fill_the_page(string kit)
    {
        var spacing = Normal(kit).Descendants(W + "spacing").First();
        Assert.Equal("exact", (string?)spacing.Attribute(W + "lineRule"));
        Assert.InRange(12756 % Number(spacing, "line"), 0, 227);
        Assert.Equal(Number(spacing, "line"), Number(Part(kit, DocxEdit.Main).Descendants(W + "docGrid").Single(), "linePitch"));
        Assert.Equal("0", (string?)Normal(kit).Descendants(W + "snapToGrid").Single().Attribute(W + "val"));
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void Every_font_is_named_in_all_slots_and_none_comes_from_a_theme(string kit)
    {
        var fonts = Part(kit, "word/styles.xml").Descendants(W + "rFonts").ToList();
        Assert.True(fonts.Count > 5);
        Assert.All(fonts, font =>
        {
            var names = font.Attributes().Where(attribute => attribute.Name != W + "hint").Select(attribute => attribute.Value).ToList();
            Assert.Equal(4, names.Count);
            Assert.Contains(Assert.Single(names.Distinct(StringComparer.Ordinal)), Fonts);
            Assert.Equal("eastAsia", (string?)font.Attribute(W + "hint"));
        });
    }

    /// <summary>Word goes by characters, LibreOffice by twips: both must say the same.</summary>
    [Theory]
    [MemberData(nameof(Kits))]
    public void Indents_in_characters_and_in_twips_agree(string kit)
    {
        var styles = Part(kit, "word/styles.xml");
        foreach (var style in styles.Descendants(W + "style").Where(style => style.Descendants(W + "ind").Any()))
        {
            var indent = style.Descendants(W + "ind").Single();
            foreach (var side in new[] { "left", "right", "firstLine", "hanging" })
            {
                Assert.Equal(indent.Attribute(W + (side + "Chars")) is null, indent.Attribute(W + side) is null);
                if (indent.Attribute(W + side) is null) continue;
                decimal wanted = Number(indent, side + "Chars") / 100m * Size(styles, style) * 10m;
                Assert.InRange(Number(indent, side) - wanted, -20m, 20m);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void The_three_widths_of_a_table_agree(string kit)
    {
        var tables = Part(kit, DocxEdit.Main).Descendants(W + "tbl").ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            Assert.Equal(["8844", "dxa"], new[] { "w", "type" }.Select(name => (string?)table.Descendants(W + "tblW").Single().Attribute(W + name)));
            var grid = table.Descendants(W + "gridCol").Select(column => Number(column, "w")).ToList();
            Assert.Equal(TextWidth, grid.Sum());
            Assert.All(table.Elements(W + "tr"), row => Assert.Equal(grid, row.Descendants(W + "tcW").Select(cell => Number(cell, "w"))));
            Assert.NotEmpty(table.Elements(W + "tr").First().Descendants(W + "tblHeader"));
            Assert.All(table.Elements(W + "tr"), row => Assert.NotEmpty(row.Descendants(W + "cantSplit")));
        });
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void A_larger_font_in_a_table_is_not_cut_off(string kit) =>
        Assert.All(new[] { "表头", "表格文字" }, name => Assert.Equal("atLeast", (string?)Style(kit, name).Descendants(W + "spacing").First().Attribute(W + "lineRule")));

    [Theory]
    [MemberData(nameof(Kits))]
    public void Odd_and_even_pages_bear_a_page_field_of_five_runs(string kit)
    {
        Assert.NotEmpty(Part(kit, "word/settings.xml").Descendants(W + "evenAndOddHeaders"));
        Assert.All(["word/footer1.xml", "word/footer2.xml"], name =>
        {
            var runs = Part(kit, name).Descendants(W + "r").ToList();
            Assert.Equal(7, runs.Count);
            Assert.Equal(["— ", " PAGE ", "1", " —"], runs.Select(run => run.Value).Where(text => text.Length > 0));
        });
    }

    private static XElement Normal(string kit) => Style(kit, "Normal");

    private static XElement Style(string kit, string name) =>
        Part(kit, "word/styles.xml").Descendants(W + "style").Single(style => (string?)style.Element(W + "name")!.Attribute(W + "val") == name);

    // The style's own size, else that of the style it builds on, else the document's.
    private static int Size(XDocument styles, XElement? style) => style is null
        ? Number(styles.Descendants(W + "rPrDefault").Single().Descendants(W + "sz").Single(), "val")
        : style.Descendants(W + "sz").FirstOrDefault() is { } own ? Number(own, "val")
        : Size(styles, styles.Descendants(W + "style").FirstOrDefault(other =>
            (string?)other.Attribute(W + "styleId") == (string?)style.Element(W + "basedOn")?.Attribute(W + "val")));

    private static int Number(XElement element, string attribute) => int.Parse((string)element.Attribute(W + attribute)!, CultureInfo.InvariantCulture);

    private static XDocument Part(string kit, string name) => XDocument.Parse(DocxEdit.Read(File.ReadAllBytes(PathOf(kit)), name), LoadOptions.PreserveWhitespace);

    private static string PathOf(string kit) => Repository.At("templates", kit, "template.docx");
}
