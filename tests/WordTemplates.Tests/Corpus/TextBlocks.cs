namespace WordTemplates.Tests.Corpus;

/// <summary>Paragraphs, lists, breaks, marks.</summary>
internal static class TextBlocks
{
    public static readonly Block[] All =
    [
        new("paragraphs", d => d.Add(d.P(d.R("同志们：")) + d.P(d.R("今年以来，全县上下齐心协力，") + d.R("平稳有序", "<w:b/>") + d.R("。"), "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>") + "<w:p/>")),
        new("spelling marks", d => d.Add(d.P(d.R("青山") + "<w:proofErr w:type=\"spellStart\"/>" + d.R("县") + "<w:proofErr w:type=\"spellEnd\"/><w:proofErr w:type=\"gramStart\"/>" + d.R("的讲话") + "<w:proofErr w:type=\"gramEnd\"/>"))),
        new("headings with bare numbers as ids", Headings),
        new("numbering", Numbering),
        new("bookmarks", d =>
        {
            var (one, two) = (d.Next(), d.Next());
            d.Add($"<w:bookmarkStart w:id=\"{one}\" w:name=\"_Toc{one}\"/>" + d.P($"<w:bookmarkStart w:id=\"{two}\" w:name=\"书签{two}\"/>" + d.R("书签里") + $"<w:bookmarkEnd w:id=\"{one}\"/>") + d.P(d.R("跨段") + $"<w:bookmarkEnd w:id=\"{two}\"/>"));
        }),
        new("breaks and signs", d => d.Add(d.P("<w:r><w:t xml:space=\"preserve\"> 甲 </w:t><w:tab/><w:t>乙</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:cr/></w:r><w:r><w:br w:type=\"page\"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>{1，2} ｛三｝ &lt;&amp;&gt; 𠮷 😀</w:t></w:r>"))),
        new("tracked changes", d => d.Add(d.P($"<w:ins w:id=\"{d.Next()}\" w:author=\"张三\" w:date=\"2024-01-02T03:04:05Z\">{d.R("新增")}</w:ins><w:del w:id=\"{d.Next()}\" w:author=\"张三\" w:date=\"2024-01-02T03:04:05Z\"><w:r><w:delText xml:space=\"preserve\">删去 {{旧}} </w:delText></w:r></w:del>" + d.R("不变", $"<w:rPrChange w:id=\"{d.Next()}\" w:author=\"张三\"><w:rPr/></w:rPrChange>"), $"<w:pPrChange w:id=\"{d.Next()}\" w:author=\"李四\"><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:pPrChange>"))),
        new("permissions and smart tags", d =>
        {
            var id = d.Next();
            d.Add(d.P($"<w:permStart w:id=\"{id}\" w:edGrp=\"everyone\"/><w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"chsdate\"><w:smartTagPr><w:attr w:name=\"Year\" w:val=\"2024\"/></w:smartTagPr>{d.R("2024年")}</w:smartTag><w:permEnd w:id=\"{id}\"/>"));
        }),
        new("formula", d => d.Add(d.P("<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><w:rPr><w:rFonts w:ascii=\"Cambria Math\"/></w:rPr><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>"))),
        new("pinyin", d => d.Add(d.P("<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/><w:lid w:val=\"zh-CN\"/></w:rubyPr><w:rt><w:r><w:t>xiàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>县</w:t></w:r></w:rubyBase></w:ruby></w:r>"))),
        new("dropped capital", d => d.Add(d.P(d.R("各"), "<w:keepNext/><w:framePr w:dropCap=\"drop\" w:lines=\"2\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"text\"/>") + d.P(d.R("位代表")))),
        new("right to left", d => d.Add(d.P("<w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ug-CN\"/></w:rPr><w:t>ياخشىمۇسىز</w:t></w:r><w:bdo w:val=\"ltr\"><w:r><w:t>abc</w:t></w:r></w:bdo>", "<w:bidi/>"))),
        new("comments", Comments),
        new("page sections", d => d.Add(d.P(d.R("横向页"), "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1800\" w:right=\"1440\" w:bottom=\"1800\" w:left=\"1440\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/><w:pgBorders w:offsetFrom=\"page\"><w:top w:val=\"single\" w:sz=\"4\" w:space=\"24\" w:color=\"auto\"/></w:pgBorders><w:lnNumType w:countBy=\"1\"/><w:cols w:num=\"2\" w:sep=\"1\" w:space=\"425\"/><w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/></w:sectPr>"))),
    ];

    private static void Headings(WordDocument d)
    {
        d.Relate("styles", "styles.xml", d.Part("styles", "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles w:defLockedState=\"0\" w:count=\"376\"><w:lsdException w:name=\"Normal\" w:uiPriority=\"0\"/></w:latentStyles><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"1\"/></w:style>"), WordFile.Word + "styles+xml");
        d.Add(d.P(d.R("一、总体情况"), "<w:pStyle w:val=\"1\"/>") + d.P(d.R("（一）主要指标"), "<w:pStyle w:val=\"2\"/><w:outlineLvl w:val=\"1\"/>"));
    }

    private static void Numbering(WordDocument d)
    {
        d.Relate("numbering", "numbering.xml", d.Part("numbering", "<w:abstractNum w:abstractNumId=\"0\" w15:restartNumberingAfterBreak=\"0\"><w:nsid w:val=\"2F1E3A4B\"/><w:multiLevelType w:val=\"multilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"), WordFile.Word + "numbering+xml");
        const string Item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        d.Add(d.P(d.R("加强领导"), Item) + d.P(d.R("狠抓落实"), Item));
    }

    private static void Comments(WordDocument d)
    {
        d.Relate("comments", "comments.xml", d.Part("comments", $"<w:comment w:id=\"900\" w:author=\"王五\" w:date=\"2024-01-02T03:04:05Z\" w:initials=\"王\">{d.P("<w:r><w:annotationRef/></w:r>" + d.R("请核对"))}</w:comment>"), WordFile.Word + "comments+xml");
        d.Add(d.P("<w:commentRangeStart w:id=\"900\"/>" + d.R("九成以上") + "<w:commentRangeEnd w:id=\"900\"/><w:r><w:rPr><w:rStyle w:val=\"a8\"/></w:rPr><w:commentReference w:id=\"900\"/></w:r>"));
    }
}
