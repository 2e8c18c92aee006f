namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>The styles all clean files share.</summary>
internal static class CleanStyles
{
    private const string Song = "方正小标宋简体";
    private const string Kai = "楷体_GB2312";
    private const string Hei = "黑体";
    private const string Fang = "仿宋_GB2312";
    private const string Indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
    private const string NoIndent = "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>";
    private const string Center = "<w:jc w:val=\"center\"/>";

    public static string Text { get; } =
        $"{CleanXml.Head}<w:styles {CleanXml.Spaces}><w:docDefaults><w:rPrDefault><w:rPr>{CleanXml.Fonts(Fang)}<w:kern w:val=\"0\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
        + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/><w:snapToGrid w:val=\"0\"/>"
        + "<w:spacing w:before=\"0\" w:beforeLines=\"0\" w:after=\"0\" w:afterLines=\"0\" w:line=\"579\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/></w:pPr>"
        + "<w:rPr><w:spacing w:val=\"-5\"/></w:rPr></w:style>"
        + Head("GwMark", "发文机关标志", "<w:spacing w:line=\"1000\" w:lineRule=\"exact\"/>" + Center, $"{CleanXml.Fonts(Song)}<w:color w:val=\"FF0000\"/><w:spacing w:val=\"0\"/><w:sz w:val=\"84\"/><w:szCs w:val=\"84\"/>")
        + Head("GwNumber", "发文字号", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>" + Center, "")
        + Head("GwTitle", "公文标题", "<w:keepNext/><w:spacing w:line=\"640\" w:lineRule=\"exact\"/>" + Center, $"{CleanXml.Fonts(Song)}<w:spacing w:val=\"0\"/>{Size(44)}")
        + Head("GwSpeaker", "讲话人", Center, CleanXml.Fonts(Kai))
        + Head("GwDate", "讲话日期", Center, CleanXml.Fonts(Kai))
        + Head("GwSalutation", "称谓", NoIndent, "")
        + Head("GwAddressee", "主送机关", NoIndent, "")
        + Head("GwBody", "公文正文", Indent, "")
        + Head("GwH1", "公文一级标题", $"<w:keepNext/>{Indent}<w:outlineLvl w:val=\"0\"/>", CleanXml.Fonts(Hei))
        + Head("GwH2", "公文二级标题", $"<w:keepNext/>{Indent}<w:outlineLvl w:val=\"1\"/>", CleanXml.Fonts(Kai))
        + Head("GwH3", "公文三级标题", $"<w:keepNext/>{Indent}<w:outlineLvl w:val=\"2\"/>", "")
        + Head("GwH4", "公文四级标题", $"<w:keepNext/>{Indent}<w:outlineLvl w:val=\"3\"/>", "")
        + Head("GwNoteFirst", "附件说明", "<w:ind w:leftChars=\"600\" w:left=\"1920\" w:hangingChars=\"400\" w:hanging=\"1280\"/>", "")
        + Head("GwNoteNext", "附件说明续", "<w:ind w:leftChars=\"600\" w:left=\"1920\" w:hangingChars=\"100\" w:hanging=\"320\"/>", "")
        + Head("GwSigner", "署名", "<w:ind w:rightChars=\"375\" w:right=\"1200\"/><w:jc w:val=\"right\"/>", "")
        + Head("GwSigned", "成文日期", "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>", "")
        + Head("GwLabel", "附件序号", $"<w:pageBreakBefore/>{NoIndent}", CleanXml.Fonts(Hei))
        + Head("GwAttachment", "附件标题", $"<w:keepNext/><w:spacing w:line=\"640\" w:lineRule=\"exact\"/>{Center}", $"{CleanXml.Fonts(Song)}<w:spacing w:val=\"0\"/>{Size(44)}")
        + Head("GwCaption", "图表标题", $"<w:keepNext/>{Center}", $"{CleanXml.Fonts(Hei)}{Size(28)}")
        + Head("GwCell", "表格文字", $"<w:spacing w:line=\"480\" w:lineRule=\"exact\"/>{Center}", Size(28))
        + Head("GwImprint", "版记", "<w:spacing w:line=\"480\" w:lineRule=\"exact\"/><w:ind w:leftChars=\"100\" w:left=\"280\" w:rightChars=\"100\" w:right=\"280\"/>", Size(28))
        + Head("GwFigure", "图表容器", "<w:keepNext/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>" + Center, "")
        + Head("GwPageOdd", "单页页码", "<w:spacing w:line=\"280\" w:lineRule=\"exact\"/><w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>", $"{CleanXml.Fonts("宋体")}<w:spacing w:val=\"0\"/>{Size(28)}")
        + Head("GwPageEven", "双页页码", "<w:spacing w:line=\"280\" w:lineRule=\"exact\"/><w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>", $"{CleanXml.Fonts("宋体")}<w:spacing w:val=\"0\"/>{Size(28)}")
        + "</w:styles>";

    private static string Head(string id, string name, string paragraph, string run) =>
        $"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"a\"/><w:qFormat/>"
        + $"<w:pPr>{paragraph}</w:pPr>{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "")}</w:style>";

    private static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";
}
