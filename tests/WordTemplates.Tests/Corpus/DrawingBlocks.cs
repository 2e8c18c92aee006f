using System.Text;

namespace WordTemplates.Tests.Corpus;

/// <summary>Pictures, text boxes, charts, diagrams.</summary>
internal static class DrawingBlocks
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";

    public static readonly Block[] All =
    [
        new("picture", d => d.Add(d.P($"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">{Frame(d, "图片", Picture(d))}</wp:inline></w:drawing></w:r>"))),
        new("anchored picture", d => d.Add(d.P($"<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251658240\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"page\"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>914400</wp:posOffset></wp:positionV>{Frame(d, "公章", Picture(d))}</wp:anchor></w:drawing></w:r>"))),
        new("old picture", d => d.Add(d.P($"<w:r><w:pict><v:shape id=\"_x0000_i{d.Next()}\" style=\"width:10pt;height:10pt\"><v:imagedata r:id=\"{Image(d)}\" o:title=\"红线\"/></v:shape></w:pict></w:r>"))),
        new("text box with two copies", d => d.Add(d.P(d.R("框：") + $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>{Frame(d, "文本框", $"<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx><w:txbxContent>{d.P(d.R("框内"))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>")}</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"/><v:shape type=\"#_x0000_t202\"><v:textbox><w:txbxContent>{d.P(d.R("框内"))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))),
        new("WPS choice without fallback", d => d.Add(d.P($"<mc:AlternateContent><mc:Choice xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\" Requires=\"wpsCustomData\"><wpsCustomData:diagonalParaType/></mc:Choice></mc:AlternateContent>{d.R("斜线表头")}"))),
        new("group of shapes", d => d.Add(d.P($"<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wp:inline>{Frame(d, "组合", "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr/><wps:wsp><wps:cNvPr id=\"7\" name=\"矩形\"/><wps:cNvSpPr/><wps:spPr><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp></wpg:wgp></a:graphicData>")}</wp:inline></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>"))),
        new("bar chart with its workbook", d => Chart(d, "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/>", "</c:barChart>")),
        new("pie chart with its workbook", d => Chart(d, "<c:pieChart><c:varyColors val=\"1\"/>", "</c:pieChart>")),
        new("diagram", Diagram),
    ];

    private static string Frame(WordDocument d, string name, string data)
    {
        var graphic = data.StartsWith("<a:graphicData", StringComparison.Ordinal) ? data : $"<a:graphicData uri=\"{Drawing}picture\">{data}</a:graphicData>";
        return $"<wp:extent cx=\"914400\" cy=\"914400\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"{d.Next()}\" name=\"{name}\" descr=\"{name} &quot;1&quot;\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"{Drawing}main\">{graphic}</a:graphic>";
    }

    private static string Picture(WordDocument d) =>
        $"<pic:pic xmlns:pic=\"{Drawing}picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"image1.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{Image(d)}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"914400\"/></a:xfrm></pic:spPr></pic:pic>";

    /// <summary>A picture of one dot.</summary>
    private static string Image(WordDocument d)
    {
        d.File.Default("png", "image/png").Add("word/media/image1.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
        return d.File.Relate(WordFile.Main, "image", "media/image1.png");
    }

    private static void Chart(WordDocument d, string open, string close)
    {
        var name = $"chart{d.Next()}";
        const string Series = "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>甲</c:v></c:pt><c:pt idx=\"1\"><c:v>乙</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>97.85</c:v></c:pt><c:pt idx=\"1\"><c:v>98.04</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>";
        d.File.Default("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").Add($"word/embeddings/{name}.xlsx", Workbook());
        var book = d.File.Relate($"word/charts/{name}.xml", "package", $"../embeddings/{name}.xlsx");
        var id = d.Relate("chart", $"charts/{name}.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<c:chartSpace xmlns:c=\"{Drawing}chart\" xmlns:a=\"{Drawing}main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>{open}{Series}{close}</c:plotArea></c:chart><c:externalData r:id=\"{book}\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        d.Add(d.P($"<w:r><w:drawing><wp:inline>{Frame(d, "图表", $"<a:graphicData uri=\"{Drawing}chart\"><c:chart xmlns:c=\"{Drawing}chart\" r:id=\"{id}\"/></a:graphicData>")}</wp:inline></w:drawing></w:r>"));
    }

    /// <summary>A workbook small enough to be read at a glance.</summary>
    private static byte[] Workbook() => WordFile.Zip(
    [
        ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>")),
        ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")),
        ("xl/workbook.xml", Encoding.UTF8.GetBytes("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")),
        ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"B2\"><v>97.85</v></c></row></sheetData></worksheet>")),
    ]);

    private static void Diagram(WordDocument d)
    {
        const string Type = "application/vnd.openxmlformats-officedocument.drawingml.diagram";
        string Part(string kind, string root) => d.Relate("diagram" + kind, $"diagrams/{root}1.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dgm:{root} xmlns:dgm=\"{Drawing}diagram\" xmlns:a=\"{Drawing}main\"><dgm:x/></dgm:{root}>", $"{Type}{kind}+xml");
        var (data, layout, style, colors) = (Part("Data", "dataModel"), Part("Layout", "layoutDef"), Part("QuickStyle", "styleDef"), Part("Colors", "colorsDef"));
        d.Add(d.P($"<w:r><w:drawing><wp:inline>{Frame(d, "流程", $"<a:graphicData uri=\"{Drawing}diagram\"><dgm:relIds xmlns:dgm=\"{Drawing}diagram\" r:dm=\"{data}\" r:lo=\"{layout}\" r:qs=\"{style}\" r:cs=\"{colors}\"/></a:graphicData>")}</wp:inline></w:drawing></w:r>"));
    }
}
