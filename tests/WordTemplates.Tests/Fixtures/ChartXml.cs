using System.Globalization;

namespace WordTemplates.Tests.Fixtures;

/// <summary>Chart parts as Word writes them, with two categories of sample data.</summary>
internal static class ChartXml
{
    private const string Axes = "<c:axId val=\"111\"/><c:axId val=\"222\"/>";

    private const string AxisParts =
        "<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"1\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"222\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>"
        + "<c:valAx><c:axId val=\"222\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines/>AXISTITLE<c:numFmt formatCode=\"0.00\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"111\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>";

    public static string Column(string title, int series = 2, string sheet = "Sheet1", string axisTitle = "") => Space(title,
        $"<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>{Many(0, series, sheet, "<c:invertIfNegative val=\"0\"/>")}{Labels}<c:gapWidth val=\"150\"/>{Axes}</c:barChart>{AxisParts.Replace("AXISTITLE", axisTitle.Length == 0 ? "" : Title(axisTitle), StringComparison.Ordinal)}");

    public static string Bar(string title) => Column(title).Replace("barDir val=\"col\"", "barDir val=\"bar\"", StringComparison.Ordinal);

    public static string Line(string title, int series = 1) => Space(title,
        $"<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>{Many(0, series, "Sheet1", "", "<c:smooth val=\"0\"/>", "<c:marker><c:symbol val=\"circle\"/><c:size val=\"5\"/></c:marker>")}<c:marker val=\"1\"/>{Axes}</c:lineChart>{AxisParts.Replace("AXISTITLE", "", StringComparison.Ordinal)}");

    /// <summary>Columns with a line over them.</summary>
    public static string Combination(string title, int columns = 2) => Space(title,
        $"<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>{Many(0, columns, "Sheet1", "<c:invertIfNegative val=\"0\"/>")}<c:gapWidth val=\"150\"/>{Axes}</c:barChart>"
        + $"<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>{Many(columns, 1, "Sheet1", "", "<c:smooth val=\"0\"/>")}<c:marker val=\"1\"/>{Axes}</c:lineChart>{AxisParts.Replace("AXISTITLE", "", StringComparison.Ordinal)}");

    /// <summary>A pie whose points have a colour and a label each.</summary>
    public static string Pie(string title, string kind = "pieChart") => Space(title,
        $"<c:{kind}><c:varyColors val=\"1\"/>{Series(0, "Sheet1", "", "", Points)}<c:firstSliceAng val=\"0\"/>{(kind == "doughnutChart" ? "<c:holeSize val=\"50\"/>" : "")}</c:{kind}>");

    public static string Scatter(string title) => Column(title).Replace("barChart", "scatterChart", StringComparison.Ordinal);

    /// <summary>A title of one run.</summary>
    public static string Title(string text) => text.Length == 0 ? "" :
        $"<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1400\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"1400\"/><a:t>{text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";

    private static string Points => string.Concat(Enumerable.Range(0, 4).Select(i =>
        $"<c:dPt><c:idx val=\"{i}\"/><c:bubble3D val=\"0\"/><c:spPr><a:solidFill><a:schemeClr val=\"accent{i + 1}\"/></a:solidFill></c:spPr></c:dPt>"))
        + $"<c:dLbls><c:dLbl><c:idx val=\"3\"/>{LabelParts}</c:dLbl>{LabelParts}</c:dLbls>";

    private const string LabelParts = "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

    private static string Labels => $"<c:dLbls>{LabelParts}</c:dLbls>";

    private static string Many(int first, int count, string sheet, string before, string after = "", string marker = "") =>
        string.Concat(Enumerable.Range(first, count).Select(i => Series(i, sheet, before, after, "", marker, line: after.Length > 0)));

    private static string Fill(int i) => $"<a:solidFill><a:schemeClr val=\"accent{i + 1}\"><a:lumMod val=\"75000\"/></a:schemeClr></a:solidFill>";

    private static string Series(int i, string sheet, string before, string after, string points = "", string marker = "", bool line = false) => string.Create(CultureInfo.InvariantCulture,
        $"<c:ser><c:idx val=\"{i}\"/><c:order val=\"{i}\"/><c:tx><c:strRef><c:f>{sheet}!${(char)('B' + i)}$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>样例{i}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>{(line ? $"<a:ln w=\"28575\">{Fill(i)}</a:ln>" : Fill(i))}</c:spPr>{marker}{before}{points}"
        + $"<c:cat><c:strRef><c:f>{sheet}!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>样甲</c:v></c:pt><c:pt idx=\"1\"><c:v>样乙</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{sheet}!${(char)('B' + i)}$2:${(char)('B' + i)}$3</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>4.3</c:v></c:pt><c:pt idx=\"1\"><c:v>2.5</c:v></c:pt></c:numCache></c:numRef></c:val>{after}"
        + $"<c:extLst><c:ext uri=\"{{C3380CC4-5D6E-409C-BE32-E72D297353CC}}\" xmlns:c16=\"http://schemas.microsoft.com/office/drawing/2014/chart\"><c16:uniqueId val=\"{{0000000{i}-C5B5-4B4E-9D9D-1A2B3C4D5E6F}}\"/></c:ext></c:extLst></c:ser>");

    private static string Space(string title, string plots) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/>"
        + $"<c:chart>{Title(title)}<c:autoTitleDeleted val=\"{(title.Length == 0 ? 1 : 0)}\"/><c:plotArea><c:layout/>{plots}</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
        + "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr><c:externalData r:id=\"rId3\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";
}
