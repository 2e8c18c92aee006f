using System.Text;
using PingAnDocs.Tests.Data.Excel;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>The chart of the clean speech: its place in the body, its part, its workbook.</summary>
internal static class CleanChart
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly (string Name, string Value)[] Values = [("东山镇", "98.10"), ("南坪镇", "97.35"), ("西湖乡", "96.30")];

    /// <summary>The paragraph it stands in.</summary>
    public const string Paragraph =
        "<w:p><w:pPr><w:pStyle w:val=\"GwFigure\"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp=\"" + Drawing + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
        + "<wp:extent cx=\"5400000\" cy=\"2880000\"/><wp:docPr id=\"1\" name=\"图1\" descr=\"三个乡镇群众安全感的柱形图\"/><wp:cNvGraphicFramePr/>"
        + "<a:graphic xmlns:a=\"" + Drawing + "main\"><a:graphicData uri=\"" + Drawing + "chart\"><c:chart xmlns:c=\"" + Drawing + "chart\" r:id=\"rId5\"/></a:graphicData></a:graphic>"
        + "</wp:inline></w:drawing></w:r></w:p>";

    public static IEnumerable<(string Name, byte[] Bytes)> Parts =>
    [
        (CleanDocument.Chart, Bytes(Chart)),
        ("word/charts/_rels/chart1.xml.rels", Bytes(CleanParts.Relations($"<Relationship Id=\"rId1\" Type=\"{CleanXml.Office}/package\" Target=\"../embeddings/workbook1.xlsx\"/>"))),
        ("word/embeddings/workbook1.xlsx", Workbook),
        (CleanDocument.ContentTypes, Bytes(CleanDocument.Of("").Text(CleanDocument.ContentTypes).Replace(
            "</Types>", "<Override PartName=\"/word/charts/chart1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/></Types>", StringComparison.Ordinal))),
        (CleanDocument.BodyRelations, Bytes(CleanDocument.Of("").Text(CleanDocument.BodyRelations).Replace(
            "</Relationships>", $"<Relationship Id=\"rId5\" Type=\"{CleanXml.Office}/chart\" Target=\"charts/chart1.xml\"/></Relationships>", StringComparison.Ordinal))),
    ];

    private static string Chart { get; } =
        $"{CleanXml.Head}<c:chartSpace xmlns:c=\"{Drawing}chart\" xmlns:a=\"{Drawing}main\" xmlns:r=\"{CleanXml.Office}\"><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>"
        + "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
        + "<c:tx><c:strRef><c:f>表!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>群众安全感</c:v></c:pt></c:strCache></c:strRef></c:tx>"
        + $"<c:cat><c:strRef><c:f>表!$A$2:$A$4</c:f><c:strCache><c:ptCount val=\"3\"/>{Points(Values.Select(value => value.Name))}</c:strCache></c:strRef></c:cat>"
        + $"<c:val><c:numRef><c:f>表!$B$2:$B$4</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val=\"3\"/>{Points(Values.Select(value => value.Value))}</c:numCache></c:numRef></c:val>"
        + "</c:ser><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
        + "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx>"
        + "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx>"
        + "</c:plotArea><c:plotVisOnly val=\"1\"/></c:chart>"
        + "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\"><a:latin typeface=\"黑体\"/><a:ea typeface=\"黑体\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>"
        + "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";

    private static byte[] Workbook { get; } = RawWorkbook.Of(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>乡镇</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>群众安全感</t></is></c></row>"
        + string.Concat(Values.Select((value, index) => $"<row r=\"{index + 2}\"><c r=\"A{index + 2}\" t=\"inlineStr\"><is><t>{value.Name}</t></is></c><c r=\"B{index + 2}\"><v>{value.Value}</v></c></row>")),
        more:
        [
            ("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Sheet}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Sheet}worksheet+xml\"/></Types>"),
        ]);

    private static string Points(IEnumerable<string> values) => string.Concat(values.Select((value, index) => $"<c:pt idx=\"{index}\"><c:v>{value}</c:v></c:pt>"));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
