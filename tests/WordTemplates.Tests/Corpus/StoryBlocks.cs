namespace WordTemplates.Tests.Corpus;

/// <summary>Fields, links, headers, notes, and the parts around the text.</summary>
internal static class StoryBlocks
{
    public static readonly Block[] All =
    [
        new("headers and footers", HeadersAndFooters),
        new("table of contents", TableOfContents),
        new("simple fields", d => d.Add(d.P(d.R("共") + "<w:fldSimple w:instr=\" NUMPAGES  \\* MERGEFORMAT \"><w:r><w:rPr><w:noProof/></w:rPr><w:t>3</w:t></w:r></w:fldSimple>" + d.R("页")))),
        new("field in a field", d => d.Add(d.P(Field(" IF " + "\u0001" + " &gt; 1 \"多页\" \"单页\" ", Field(" NUMPAGES ", "<w:r><w:t>3</w:t></w:r>"), "<w:r><w:t>多页</w:t></w:r>")))),
        new("form fields", d => d.Add(d.P($"<w:bookmarkStart w:id=\"{d.Next()}\" w:name=\"文本1\"/><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"文本1\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:textInput><w:default w:val=\"无\"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space=\"preserve\"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{d.R("无")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))),
        new("captions", d => d.Add(d.P(d.R("表 ") + Field(" SEQ 表 \\* ARABIC ", "<w:r><w:t>1</w:t></w:r>") + d.R(" 主要指标"), "<w:pStyle w:val=\"a9\"/>"))),
        new("links", Links),
        new("footnotes", d => Notes(d, "footnote")),
        new("endnotes", d => Notes(d, "endnote")),
        new("document properties", Properties),
        new("theme, fonts and web settings", Theme),
    ];

    /// <summary>A field with its marks in runs of their own; \u0001 in the code is where an inner field stands.</summary>
    public static string Field(string code, string inner, string result)
    {
        var pieces = code.Split('\u0001');
        var codes = pieces.Length == 1 ? Code(code) : Code(pieces[0]) + inner + Code(pieces[1]);
        return $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{codes}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    public static string Field(string code, string result) => Field(code, "", result);

    /// <summary>Word often cuts a code into several runs.</summary>
    private static string Code(string code) =>
        string.Concat(code.Chunk(5).Select(piece => $"<w:r><w:instrText xml:space=\"preserve\">{new string(piece)}</w:instrText></w:r>").DefaultIfEmpty(""))
            .Replace("&</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">gt;", "&gt;</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">", StringComparison.Ordinal);

    private static void HeadersAndFooters(WordDocument d)
    {
        var header = d.Relate("header", "header1.xml", d.Part("hdr", d.P(d.R("内部资料"), "<w:jc w:val=\"center\"/>")), WordFile.Word + "header+xml");
        var footer = d.Relate("footer", "footer1.xml", d.Part("ftr", d.P(d.R("— ") + Field(" PAGE ", "<w:r><w:t>1</w:t></w:r>") + d.R(" —"))), WordFile.Word + "footer+xml");
        d.SectionStories = $"<w:headerReference w:type=\"default\" r:id=\"{header}\"/><w:footerReference w:type=\"default\" r:id=\"{footer}\"/>";
    }

    private static void TableOfContents(WordDocument d)
    {
        var id = d.Next();
        var line = $"<w:hyperlink w:anchor=\"_Toc{id}\" w:history=\"1\">{d.R("一、总体情况")}<w:r><w:tab/></w:r>{Field($" PAGEREF _Toc{id} \\h ", "<w:r><w:t>2</w:t></w:r>")}</w:hyperlink>";
        d.Add(d.P("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-3\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + line, "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8296\"/></w:tabs>"));
        d.Add(d.P(line) + d.P("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    }

    private static void Links(WordDocument d)
    {
        var web = d.File.Relate(WordFile.Main, "hyperlink", "https://example.gov.cn/?a=1&amp;b=2", external: true);
        var mail = d.File.Relate(WordFile.Main, "hyperlink", "mailto:office@example.gov.cn", external: true);
        d.Add(d.P($"<w:hyperlink r:id=\"{web}\" w:history=\"1\" w:tooltip=\"网站\">{d.R("网站")}</w:hyperlink><w:hyperlink r:id=\"{mail}\">{d.R("邮箱")}</w:hyperlink><w:hyperlink w:anchor=\"书签\">{d.R("本文")}</w:hyperlink>" + Field(" HYPERLINK \"http://example.gov.cn\" \\o \"提示\" ", d.R("域链接"))));
    }

    private static void Notes(WordDocument d, string kind)
    {
        var marks = $"<w:{kind} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}><w:{kind} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>";
        d.Relate(kind + "s", kind + "s.xml", d.Part(kind + "s", marks + $"<w:{kind} w:id=\"1\">{d.P($"<w:r><w:{kind}Ref/></w:r>" + d.R("数据截至年末。"))}</w:{kind}>"), WordFile.Word + kind + "s+xml");
        d.Add(d.P(d.R("得分") + $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:{kind}Reference w:id=\"1\"/></w:r>"));
    }

    private static void Properties(WordDocument d)
    {
        d.File.Add("docProps/app.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><Template>Normal.dotm</Template><Pages>1</Pages></Properties>", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        d.File.Add("docProps/core.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>讲话</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-01-02T03:04:05Z</dcterms:created></cp:coreProperties>", "application/vnd.openxmlformats-package.core-properties+xml");
        d.File.Add("docProps/custom.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"KSOProductBuildVer\"><vt:lpwstr>2052-12.1.0.15712</vt:lpwstr></property></Properties>", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        d.File.Relate("", "extended-properties", "docProps/app.xml");
        d.File.Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        d.File.Relate("", "custom-properties", "docProps/custom.xml");
        d.Add(d.P(Field(" DOCPROPERTY  KSOProductBuildVer ", d.R("2052"))));
    }

    private static void Theme(WordDocument d)
    {
        d.Relate("theme", "theme/theme1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office 主题\"><a:themeElements><a:clrScheme name=\"Office\"><a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1></a:clrScheme><a:fontScheme name=\"Office\"><a:majorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:font script=\"Hans\" typeface=\"等线\"/></a:majorFont></a:fontScheme></a:themeElements></a:theme>", "application/vnd.openxmlformats-officedocument.theme+xml");
        d.Relate("fontTable", "fontTable.xml", d.Part("fonts", "<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/><w:panose1 w:val=\"02010609030101010101\"/><w:charset w:val=\"86\"/></w:font>"), WordFile.Word + "fontTable+xml");
        d.Relate("webSettings", "webSettings.xml", d.Part("webSettings", "<w:optimizeForBrowser/><w:allowPNG/>"), WordFile.Word + "webSettings+xml");
        d.AddSetting("<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>");
    }
}
