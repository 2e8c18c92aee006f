using System.Xml.Linq;
using WordTemplates.Tests.Fixtures;
using Made = WordTemplates.Tests.Fixtures.Pictures;

namespace WordTemplates.Tests.Peers;

/// <summary>The complaints about lists, tables, pictures and charts; the others stand in <see cref="ComplaintTests"/>.</summary>
public class StructureComplaintTests
{
    private static readonly string[] Two = ["1", "2"];

    [Fact]
    public void C10_docxtemplater_217_and_carbone_218_numbering_in_a_repeated_block_went_on_instead_of_beginning_anew()
    {
        const string Item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>";
        const string Lists = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var template = Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{#a:重新编号}}") + Item + Item + Docx.P("{{/a}}"))), ("word/numbering.xml", $"<w:numbering {Docx.Namespaces}>{Lists}</w:numbering>")]);
        var docx = Check.Rendered(template, Given.Data(("a", Two)));
        Assert.Equal(["4", "4", "5", "5"], Attributes(Docx.Part(docx), "numId"));
        Assert.Contains("<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>", Docx.Part(docx, "word/numbering.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void C11_docxtemplater_431_equal_cells_could_not_be_merged() =>
        WordTable.Become("{{#a}}{{县:合并}}|{{镇}}{{/a}}", "v青山|甲;^|乙;v白水|丙", ("a", new[] { Of("青山", "甲"), Of("青山", "乙"), Of("白水", "丙") }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void C12_easy_template_x_85_and_docxtpl_618_column_loops_broke_the_grid(int columns)
    {
        var template = WordTable.Document("单位|{{#月:列}}{{.}}{{/月}};得分|9");
        var root = XDocument.Parse(Docx.Part(Check.Rendered(template, Given.Data(("月", Enumerable.Range(1, columns).Select(i => $"{i}月")))))).Root!;
        var rows = root.Descendants().Where(element => element.Name.LocalName == "tr").ToList();
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(1 + columns, row.Elements().Count(element => element.Name.LocalName == "tc")));
        Assert.Equal(1 + columns, root.Descendants().Count(element => element.Name.LocalName == "gridCol"));
    }

    [Fact]
    public void C13_TemplateEngine_Docx_54_nested_and_merged_tables_in_a_repeat_were_filled_wrongly()
    {
        WordTable.Become("v{{#a}}{{.}}|上;^|下{{/a}}", "v1|上;^|下;v2|上;^|下", ("a", Two));
        var inner = Docx.Table(["{{#b}}{{.}}", "x{{/b}}"]);
        var outer = $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{Docx.P("{{#a}}{{名}}")}{inner}{Docx.P("{{/a}}")}</w:tc></w:tr></w:tbl>";
        var data = Given.Data(("a", new[] { Given.Data(("名", "甲"), ("b", Two)), Given.Data(("名", "乙"), ("b", Array.Empty<string>())) }));
        Assert.Equal(["甲", "1", "x", "2", "x", "乙"], Docx.Texts(Check.Rendered(Docx.Body(outer + Docx.P("完")), data)).Where(text => text is not ("" or "完")));
    }

    [Fact]
    public void C14_docxtpl_533_merged_cells_gave_a_file_Word_could_not_open()
    {
        var template = WordTable.Document("{{#a}}{{县:合并}}|{{镇}}{{/a}}");
        Assert.Equal(RenderedDocuments.Errors(template), RenderedDocuments.Errors(Check.Rendered(template, Given.Data(("a", new[] { Of("青山", "甲"), Of("青山", "乙") })))));
    }

    [Fact]
    public void C15_docxtpl_325_and_docx_templates_190_pictures_in_loops_vanished_or_were_distorted()
    {
        var template = PictureDocx.Of(Docx.P("{{#a}}") + $"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>" + Docx.P("{{/a}}"));
        var pictures = new[] { Made.Png(40, 20), Made.Png(30, 30), Made.Png(40, 20) };
        var docx = Check.Rendered(template, Given.Data(("a", pictures.Select(png => Given.Data(("照片", PictureDocx.Value(png)))))));
        Assert.Equal(3, Attributes(Docx.Part(docx), "blip", "embed").Count);
        Assert.Equal(2, PictureDocx.Media(docx).Values.Count(content => pictures.Any(png => png.AsSpan().SequenceEqual(content))));
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void C16_carbone_247_drawn_values_and_hidden_workbook_disagreed()
    {
        var data = ChartDocx.Data(["甲县", "乙县"], ("2025", [97.85m, 98.04m]));
        var docx = Check.Rendered(ChartDocx.Of(ChartXml.Column("", 1)), Given.Data(("图", data.ToValue())));
        Assert.Equal(["97.85", "98.04"], ChartDocx.Cached(docx).Single().Values);
        Assert.Equal(["97.85", "98.04"], ChartDocx.Booked(docx).Single().Values);
        Assert.Equal(docx, Check.Rendered(ChartDocx.Of(ChartXml.Column("", 1)), Given.Data(("图", data.ToValue()))));
    }

    [Theory]
    [InlineData("column")]
    [InlineData("line")]
    [InlineData("pie")]
    [InlineData("combination")]
    public void C17_poi_tl_635_charts_opened_in_one_program_and_not_in_the_other(string kind)
    {
        var chart = kind switch
        {
            "line" => ChartXml.Line(""),
            "pie" => ChartXml.Pie(""),
            "combination" => ChartXml.Combination(""),
            _ => ChartXml.Column(""),
        };
        var series = Enumerable.Range(1, kind == "pie" ? 1 : 3).Select(i => ($"系列{i}", new decimal?[] { i, i + 1 })).ToArray();
        var template = ChartDocx.Of(chart);
        var docx = Check.Rendered(template, Given.Data(("图", ChartDocx.Data(["甲", "乙"], series).ToValue())));
        Assert.Equal(RenderedDocuments.Errors(template), RenderedDocuments.Errors(docx));
    }

    private static ObjectValue Of(string county, string town) => Given.Data(("县", county), ("镇", town));

    private static List<string> Attributes(string part, string element, string attribute = "val") =>
        [.. XDocument.Parse(part).Descendants().Where(e => e.Name.LocalName == element).Select(e => e.Attributes().First(a => a.Name.LocalName == attribute).Value)];
}
