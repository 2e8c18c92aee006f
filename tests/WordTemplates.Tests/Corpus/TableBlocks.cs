namespace WordTemplates.Tests.Corpus;

/// <summary>Tables and content controls.</summary>
internal static class TableBlocks
{
    private const string Borders = "<w:tblPr><w:tblStyle w:val=\"ae\"/><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\"/></w:tblPr>";

    public static readonly Block[] All =
    [
        new("table", d => d.Add($"<w:tbl>{Borders}<w:tblGrid><w:gridCol w:w=\"4148\"/><w:gridCol w:w=\"4148\"/></w:tblGrid>{Row(Cell(d.P(d.R("指标"))) + Cell(d.P(d.R("得分"))))}{Row(Cell(d.P(d.R("安全感"))) + Cell(d.P(d.R("97.85"))))}</w:tbl>" + d.P(""))),
        new("table with merged cells", d => d.Add($"<w:tbl>{Borders}<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{Cell(d.P(d.R("表头")), "<w:gridSpan w:val=\"3\"/>")}</w:tr>{Row(Cell(d.P(d.R("县")), "<w:vMerge w:val=\"restart\"/>") + Cell(d.P(d.R("甲"))) + Cell("<w:p/>"))}{Row(Cell(d.P(""), "<w:vMerge/>") + Cell(d.P(d.R("乙"))) + Cell(d.P("")))}</w:tbl>" + d.P(d.R("表后")))),
        new("table in a table", d => d.Add($"<w:tbl>{Borders}<w:tblGrid><w:gridCol w:w=\"8296\"/></w:tblGrid>{Row(Cell($"<w:tbl>{Borders}<w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid>{Row(Cell(d.P(d.R("里"))))}</w:tbl>" + d.P("")))}</w:tbl>" + d.P(""))),
        new("content controls", ContentControls),
        new("bound custom data", BoundData),
    ];

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr><w:tcW w:w=\"4148\" w:type=\"dxa\"/>{properties}</w:tcPr>{content}</w:tc>";

    private static void ContentControls(WordDocument d)
    {
        static string Control(int id, string properties, string content) => $"<w:sdt><w:sdtPr><w:alias w:val=\"控件\"/><w:tag w:val=\"ref=={id}\"/><w:id w:val=\"{id}\"/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        d.Add(Control(d.Next(), "<w15:repeatingSection/>", d.P(d.R("块级"))));
        d.Add(d.P(Control(d.Next(), "<w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText=\"好\" w:value=\"1\"/></w:dropDownList>", d.R("选一项")) + Control(d.Next(), "<w:date w:fullDate=\"2024-05-06T00:00:00Z\"><w:dateFormat w:val=\"yyyy/M/d\"/></w:date>", d.R("2024/5/6")) + Control(d.Next(), "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", d.R("☒"))));
        d.Add($"<w:tbl>{Borders}<w:tblGrid><w:gridCol w:w=\"4148\"/></w:tblGrid>{Control(d.Next(), "", Row(Control(d.Next(), "", Cell(d.P(d.R("控件里的格"))))))}</w:tbl>" + d.P(""));
    }

    private static void BoundData(WordDocument d)
    {
        const string Id = "{11111111-2222-3333-4444-555555555555}";
        d.File.Add("customXml/item1.xml", "<?xml version=\"1.0\"?><数据 xmlns=\"urn:x\"><县名>青山县</县名></数据>");
        d.File.Add("customXml/itemProps1.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\r\n<ds:datastoreItem ds:itemID=\"{Id}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs><ds:schemaRef ds:uri=\"urn:x\"/></ds:schemaRefs></ds:datastoreItem>", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        d.File.Relate(WordFile.Main, "customXml", "../customXml/item1.xml");
        d.File.Relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml");
        d.Add(d.P($"<w:sdt><w:sdtPr><w:dataBinding w:prefixMappings=\"xmlns:n='urn:x'\" w:xpath=\"/n:数据[1]/n:县名[1]\" w:storeItemID=\"{Id}\"/><w:id w:val=\"{d.Next()}\"/><w:text/></w:sdtPr><w:sdtContent>{d.R("青山县")}</w:sdtContent></w:sdt>"));
    }
}
