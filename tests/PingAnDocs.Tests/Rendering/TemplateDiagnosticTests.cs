using PingAnDocs.Rendering;
using WordTemplates;

namespace PingAnDocs.Tests.Rendering;

public class TemplateDiagnosticTests
{
    [Fact]
    public void The_place_names_part_heading_row_column_and_paragraph()
    {
        var fault = new TemplateFault("WT101", "/word/header1.xml", "{{县名", "一、概况", "{{县名", "说明。", "}}", "办法。") { Row = 2, Column = 3 };
        Assert.Equal("页眉（header1.xml），“一、概况”之下，表格第 2 行第 3 列，段落“{{县名”", TemplateDiagnostic.Of(fault).Place.Path);
    }

    [Fact]
    public void In_the_body_the_part_is_not_named() =>
        Assert.Equal("段落“{{县名”", TemplateDiagnostic.Of(new TemplateFault("WT101", "/word/document.xml", "{{县名", "", "{{县名", "说明。", "}}", "办法。")).Place.Path);
}
