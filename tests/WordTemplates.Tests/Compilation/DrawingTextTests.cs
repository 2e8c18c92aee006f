using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Compilation;

/// <summary>Text in shapes and diagrams: a:p, a:r, a:t.</summary>
public class DrawingTextTests
{
    private const string Uri = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\"";

    [Theory]
    [InlineData("<a:p><a:r><a:rPr b=\"1\"/><a:t>甲{{a}}</a:t></a:r></a:p>", "<a:p><a:r><a:rPr b=\"1\"/><a:t>甲x</a:t></a:r></a:p>")]
    [InlineData("<a:p><a:r><a:t>{{</a:t></a:r><a:r><a:rPr b=\"1\"/><a:t>a}}</a:t></a:r><a:endParaRPr/></a:p>", "<a:p><a:r><a:rPr b=\"1\"/><a:t>x</a:t></a:r><a:endParaRPr/></a:p>")]
    [InlineData("<a:p><a:pPr lvl=\"1\"/><a:r><a:rPr b=\"1\"/><a:t>{{two}}</a:t></a:r></a:p>", "<a:p><a:pPr lvl=\"1\"/><a:r><a:rPr b=\"1\"/><a:t>1</a:t></a:r></a:p><a:p><a:pPr lvl=\"1\"/><a:r><a:rPr b=\"1\"/><a:t>2\t3</a:t></a:r></a:p>")]
    [InlineData("<a:p><a:r><a:rPr b=\"1\"/><a:t>{{two:软换行}}</a:t></a:r></a:p>", "<a:p><a:r><a:rPr b=\"1\"/><a:t>1</a:t></a:r><a:br><a:rPr b=\"1\"/></a:br><a:r><a:rPr b=\"1\"/><a:t>2\t3</a:t></a:r></a:p>")]
    [InlineData("<a:p><a:r><a:t>{{#list}}</a:t></a:r></a:p><a:p><a:r><a:t>{{.}}</a:t></a:r></a:p><a:p><a:r><a:t>{{/}}</a:t></a:r></a:p>", "<a:p><a:r><a:t>1</a:t></a:r></a:p><a:p><a:r><a:t>2</a:t></a:r></a:p>")]
    [InlineData("<a:p><a:pPr lvl=\"1\"/><a:r><a:t>{{no?}}</a:t></a:r></a:p>", "<a:p><a:pPr lvl=\"1\"/></a:p>")]
    public void Tags_in_a_shape_are_filled(string text, string expected)
    {
        var shape = $"<w:p><w:r><w:drawing {Uri}><a:txBody>*</a:txBody></w:drawing></w:r></w:p>";
        Check.BodyBecomes(shape.Replace("*", text), shape.Replace("*", expected), ("a", "x"), ("two", "1\n2\t3"), ("list", new[] { "1", "2" }));
    }

    [Fact]
    public void Both_parts_of_a_diagram_are_filled()
    {
        static string Data(string text) => $"<dgm:dataModel {Uri}><dgm:ptLst><dgm:pt modelId=\"1\"><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>";
        static string Drawing(string text) => $"<dsp:drawing {Uri}><dsp:spTree><dsp:sp><dsp:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>";
        var docx = PackageBuilder.Of(Docx.P("x"))
            .Part("word/diagrams/data1.xml", "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml", Data("{{a}}"))
            .Part("word/diagrams/drawing1.xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml", Drawing("{{a}}")).Build();
        var filled = Check.Rendered(docx, Given.Data(("a", "<x>")));
        Assert.Equal(Data("&lt;x&gt;"), Docx.Part(filled, "word/diagrams/data1.xml"));
        Assert.Equal(Drawing("&lt;x&gt;"), Docx.Part(filled, "word/diagrams/drawing1.xml"));
    }

    [Fact]
    public void A_shape_drawn_on_a_chart_is_filled()
    {
        static string Shapes(string text) => $"<c:userShapes {Uri} xmlns:c=\"u:c\"><c:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></c:txBody></c:userShapes>";
        var docx = PackageBuilder.Of(Docx.P("x")).Part("word/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml", Shapes("{{a}}")).Build();
        Assert.Equal(Shapes("x"), Docx.Part(Check.Rendered(docx, Given.Data(("a", "x"))), "word/drawings/drawing1.xml"));
    }

    [Fact]
    public void A_tag_in_a_field_of_a_shape_is_refused() =>
        Check.Refused(Docx.Body($"<w:p><w:r><w:drawing {Uri}><a:p><a:fld type=\"slidenum\"><a:t>{{{{a}}}}</a:t></a:fld></a:p></w:drawing></w:r></w:p>"), "WT108");
}
