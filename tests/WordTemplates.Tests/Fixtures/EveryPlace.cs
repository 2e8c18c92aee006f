using static WordTemplates.Tests.Docx;

namespace WordTemplates.Tests.Fixtures;

/// <summary>
/// One template with a tag in every place of a Word file where text can stand. Each tag is named for its place, so that each
/// value can be looked for where it belongs. <see cref="Of"/> takes more body and gives the package to add more parts to.
/// </summary>
internal static class EveryPlace
{
    public const string LinkTarget = "https://example.cn/%7B%7B链接目标%7D%7D";

    private const string Uris =
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private const string Break = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    private static readonly string[] Body =
    [
        P("{{正文}}"),
        $"<w:p>{R("前{{")}{R("切开", "<w:b/>")}{R("的}}后")}</w:p>",
        Table(),
        TextBox(),
        Shape(),
        Controls(),
        $"<w:p><w:hyperlink r:id=\"rId20\" w:tooltip=\"{{{{屏幕提示}}}}\">{R("{{链接文字}}")}</w:hyperlink></w:p>",
        $"<w:p>{R("注")}<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
        $"<w:p><w:ins w:id=\"31\" w:author=\"甲\" w:date=\"2020-01-01T00:00:00Z\">{R("{{修订插入}}")}</w:ins><w:del w:id=\"32\" w:author=\"甲\" w:date=\"2020-01-01T00:00:00Z\"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>",
        $"<w:p><w:smartTag w:uri=\"urn:x\" w:element=\"e\">{R("{{智能标记}}")}</w:smartTag></w:p>",
        $"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"m\"/>{Field(" DOCPROPERTY 单位 ", R("{{域结果}}"))}<w:bookmarkEnd w:id=\"1\"/></w:p>",
        $"<w:p>{R("图 ")}{Field(" SEQ 图 \\* ARABIC ", R("1"))}{R("　{{题注}}")}</w:p>",
        $"<w:p>{ChartDocx.Run(id: "rId30").Replace("docPr id=\"1\"", "docPr id=\"90\"", StringComparison.Ordinal).Replace("<w:drawing>", Drawing, StringComparison.Ordinal)}</w:p>",
    ];

    private const string Drawing = "<w:drawing xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">";

    /// <summary>Every tag by name, with the part it stands in and the element that holds it.</summary>
    public static readonly IReadOnlyList<(string Place, string Part, string Element, bool Printed)> Places =
    [
        ("正文", "word/document.xml", "t", true), ("切开的", "word/document.xml", "t", true), ("单元格", "word/document.xml", "t", true), ("嵌套表格", "word/document.xml", "t", true),
        ("文本框", "word/document.xml", "t", true), ("图形文字", "word/document.xml", "t", false), ("文字控件", "word/document.xml", "t", true), ("段落控件", "word/document.xml", "t", true),
        ("单元格控件", "word/document.xml", "t", true), ("控件里的字", "word/document.xml", "t", true), ("普通名称", "word/document.xml", "t", true), ("链接文字", "word/document.xml", "t", true),
        ("修订插入", "word/document.xml", "t", true), ("智能标记", "word/document.xml", "t", true), ("域结果", "word/document.xml", "t", false), ("题注", "word/document.xml", "t", true),
        ("替代文字", "word/document.xml", "docPr", false), ("替代标题", "word/document.xml", "docPr", false), ("旧式替代文字", "word/document.xml", "shape", false), ("表格标题", "word/document.xml", "tblCaption", false),
        ("表格说明", "word/document.xml", "tblDescription", false), ("屏幕提示", "word/document.xml", "hyperlink", false), ("链接目标", "word/_rels/document.xml.rels", "Relationship", false),
        ("页眉", "word/header1.xml", "t", true), ("首页页眉", "word/header2.xml", "t", true), ("偶数页页眉", "word/header3.xml", "t", true), ("页脚", "word/footer1.xml", "t", true),
        ("脚注", "word/footnotes.xml", "t", true), ("尾注", "word/endnotes.xml", "t", true), ("批注", "word/comments.xml", "t", false), ("图表标题", "word/charts/chart1.xml", "t", true),
        ("标题属性", "docProps/core.xml", "title", false), ("单位属性", "docProps/app.xml", "Company", false), ("自定义属性", "docProps/custom.xml", "lpwstr", false),
    ];

    /// <summary>A value for every tag; none is part of another.</summary>
    public static ObjectValue Data() => Given.Data([.. Places.Select(place => (place.Place, (object?)ValueOf(place.Place)))]);

    public static string ValueOf(string place) => $"值〔{place}〕";

    /// <summary>The template.</summary>
    /// <param name="more">Body markup besides.</param>
    public static PackageBuilder Of(string more = "")
    {
        const string Section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:headerReference w:type=\"first\" r:id=\"rId2\"/><w:headerReference w:type=\"even\" r:id=\"rId3\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:titlePg/></w:sectPr>";
        var package = PackageBuilder.Of(string.Concat(Body) + more + Break + P("二") + Break + P("三") + Section)
            .Story("rId1", "header", "header1.xml", Root("hdr", P("{{页眉}}"))).Story("rId2", "header", "header2.xml", Root("hdr", P("{{首页页眉}}")))
            .Story("rId3", "header", "header3.xml", Root("hdr", P("{{偶数页页眉}}"))).Story("rId4", "footer", "footer1.xml", Root("ftr", P("{{页脚}}")))
            .Story("rId5", "footnotes", "footnotes.xml", Notes("footnote", "footnoteRef", "{{脚注}}")).Story("rId6", "endnotes", "endnotes.xml", Notes("endnote", "endnoteRef", "{{尾注}}"))
            .Story("rId7", "comments", "comments.xml", Root("comments", $"<w:comment w:id=\"1\" w:author=\"甲\" w:initials=\"J\"><w:p><w:r><w:annotationRef/></w:r>{R("{{批注}}")}</w:p></w:comment>"))
            .Story("rId8", "settings", "settings.xml", Root("settings", "<w:evenAndOddHeaders/>")).Story("rId9", "styles", "styles.xml", Styles()).Link("rId20", LinkTarget);
        return WithProperties(WithChart(package));
    }

    private static PackageBuilder WithChart(PackageBuilder package) => package
        .Part("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", ChartXml.Column("{{图表标题}}"))
        .Relation("word/document.xml", "rId30", PackageBuilder.Office + "chart", "charts/chart1.xml")
        .Part("word/embeddings/Microsoft_Excel_Worksheet.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "old")
        .Relation("word/charts/chart1.xml", "rId3", PackageBuilder.Office + "package", "../embeddings/Microsoft_Excel_Worksheet.xlsx");

    private static PackageBuilder WithProperties(PackageBuilder package) => package
        .Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{{标题属性}}</dc:title></cp:coreProperties>")
        .Relation("", "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
        .Part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Pages>3</Pages><Company>{{单位属性}}</Company></Properties>")
        .Relation("", "rId3", PackageBuilder.Office + "extended-properties", "docProps/app.xml")
        .Part("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"单位\"><vt:lpwstr>{{自定义属性}}</vt:lpwstr></property></Properties>")
        .Relation("", "rId4", PackageBuilder.Office + "custom-properties", "docProps/custom.xml");

    private static string Root(string name, string content) => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:{name} {Namespaces}>{content}</w:{name}>";

    private static string Notes(string kind, string mark, string text) =>
        Root(kind + "s", $"<w:{kind} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}><w:{kind} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}><w:{kind} w:id=\"1\"><w:p><w:r><w:{mark}/></w:r>{R(text)}</w:p></w:{kind}>");

    private static string Styles() =>
        Root("styles", "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"character\" w:styleId=\"a4\"><w:name w:val=\"Placeholder Text\"/><w:rPr><w:color w:val=\"808080\"/></w:rPr></w:style>");

    private static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Table()
    {
        const string Width = "<w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>";
        const string Grid = "<w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid>";
        var inner = $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>{Grid}<w:tr><w:tc>{Width}{P("{{嵌套表格}}")}</w:tc></w:tr></w:tbl>";
        var control = $"<w:sdt><w:sdtPr><w:tag w:val=\"{{{{单元格控件}}}}\"/><w:id w:val=\"103\"/></w:sdtPr><w:sdtContent><w:tc>{Width}{P("旧")}</w:tc></w:sdtContent></w:sdt>";
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblCaption w:val=\"{{{{表格标题}}}}\"/><w:tblDescription w:val=\"{{{{表格说明}}}}\"/></w:tblPr>{Grid}<w:tr><w:tc>{Width}{P("{{单元格}}")}{inner}<w:p/></w:tc></w:tr><w:tr>{control}</w:tr></w:tbl>";
    }

    private static string TextBox()
    {
        var text = $"<w:txbxContent>{P("{{文本框}}")}</w:txbxContent>";
        var shape = $"<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3600000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{text}</wps:txbx><wps:bodyPr/></wps:wsp>";
        var drawing = $"<w:drawing><wp:inline {Uris}><wp:extent cx=\"3600000\" cy=\"720000\"/><wp:docPr id=\"1\" name=\"文本框 1\" descr=\"图：{{{{替代文字}}}}\" title=\"{{{{替代标题}}}}\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">{shape}</a:graphicData></a:graphic></wp:inline></w:drawing>";
        var old = $"<w:pict><v:shape id=\"s1\" style=\"width:283pt;height:57pt\" alt=\"{{{{旧式替代文字}}}}\"><v:textbox>{text}</v:textbox></v:shape></w:pict>";
        return $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{drawing}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private static string Shape() =>
        $"<w:p><w:r><w:drawing><wp:inline {Uris}><wp:extent cx=\"3600000\" cy=\"720000\"/><wp:docPr id=\"2\" name=\"画布 2\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas\"><lc:lockedCanvas xmlns:lc=\"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas\"><a:nvGrpSpPr><a:cNvPr id=\"0\" name=\"\"/><a:cNvGrpSpPr/></a:nvGrpSpPr><a:grpSpPr/><a:sp><a:nvSpPr><a:cNvPr id=\"3\" name=\"形状 3\"/><a:cNvSpPr/></a:nvSpPr><a:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3600000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></a:spPr><a:txSp><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"zh-CN\"/><a:t>{{{{图形文字}}}}</a:t></a:r></a:p></a:txBody><a:useSpRect/></a:txSp></a:sp></lc:lockedCanvas></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static string Controls()
    {
        var text = $"<w:p>{R("控件 ")}<w:sdt><w:sdtPr><w:tag w:val=\"{{{{文字控件}}}}\"/><w:id w:val=\"101\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>{R("单击", "<w:rStyle w:val=\"a4\"/>")}</w:sdtContent></w:sdt></w:p>";
        var block = $"<w:sdt><w:sdtPr><w:tag w:val=\"{{{{段落控件}}}}\"/><w:id w:val=\"102\"/></w:sdtPr><w:sdtContent>{P("旧")}{P("文")}</w:sdtContent></w:sdt>";
        var typed = $"<w:sdt><w:sdtPr><w:tag w:val=\"无关 的\"/><w:id w:val=\"104\"/><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{{00000000-0000-0000-0000-000000000000}}\"/><w:text/></w:sdtPr><w:sdtContent>{P("{{控件里的字}}")}</w:sdtContent></w:sdt>";
        var plain = $"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"普通名称\"/><w:id w:val=\"105\"/></w:sdtPr><w:sdtContent>{R("旧")}</w:sdtContent></w:sdt></w:p>";
        return text + block + typed + plain;
    }
}
