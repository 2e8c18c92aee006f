namespace WordTemplates.Tests.Mistakes;

/// <summary>Sixty and more mistakes that editors make, a dozen or so in each file.</summary>
internal static class SeededTemplates
{
    public static IReadOnlyList<SeededTemplate> All => [Speech, Bulletin, Places, Wording, Data];

    /// <summary>Torn tags, misspelt words after colons, misspelt closing tags.</summary>
    private static SeededTemplate Speech => new(
        "讲话稿",
        Docx.Paragraphs(
            "在{{年份}年平安建设工作会议上的讲话",
            "{{讲话人姓名",
            "（{{日期:yyyy年mm月dd日}}）",
            "{称谓}}：",
            "一、总体情况",
            "今年我县综合得分为{{综合 得分}}分，居全市第{{{名次}}}位，{{#同比 > 持平}}比上年提高{{/同比}}。",
            "群众安全感为{{安全",
            "感}}%，满意度为{{满意度:0.00%}}。",
            "二、存在的问题",
            "{{#问题列表}}",
            "{{@序好:（一）}}{{名称}}。得分{{得分:保留两位}}分。",
            "{{/问题例表}}",
            "三、下步措施",
            "{{#措施:重新编码}}",
            "{{内容}}",
            "{{/措施}}",
            "联系人：{{联系人} }，电话}}",
            "{{落款:待朴}}"),
        null,
        [
            new("WT101", "{{年份}", "在{{年份}年平安"),
            new("WT101", "{{讲话人姓名", "{{讲话人姓名"),
            new("WT105", "{{日期:yyyy年mm月dd日}}", "（{{日期"),
            new("WT103", "{称谓}}", "{称谓}}："),
            new("WT104", "{{综合 得分}}", "今年我县"),
            new("WT104", "{{{名次}}", "今年我县"),
            new("WT104", "{{#同比 > 持平}}", "今年我县"),
            new("WT102", "{{安全", "群众安全感为"),
            new("WT105", "{{满意度:0.00%}}", "感}}%，"),
            new("WT111", "{{@序好:（一）}}", "{{@序好"),
            new("WT105", "{{得分:保留两位}}", "{{@序好"),
            new("WT202", "{{/问题例表}}", "{{/问题例表}}"),
            new("WT105", "{{#措施:重新编码}}", "{{#措施"),
            new("WT101", "{{联系人}", "联系人："),
            new("WT103", "}}", "联系人："),
            new("WT105", "{{落款:待朴}}", "{{落款"),
        ]);

    /// <summary>Sections: crossing, unclosed, at the wrong level, in tables.</summary>
    private static SeededTemplate Bulletin => new(
        "通报",
        Docx.Body(string.Concat(
            Docx.P("关于整改情况的通报"),
            Docx.P("一、各单位情况"),
            Docx.P("第{{@序号}}期，{{../县名}}编"),
            Docx.P("{{#单位}}"), Docx.P("{{单位名}}：{{#问题}}{{名称}}"), Docx.P("{{/单位}}"), Docx.P("{{/问题}}"),
            Docx.P("{{#县区}}"), Docx.P("{{县名}}"),
            Docx.P("{{/乡镇村组}}"),
            Docx.P("二、明细表"),
            Docx.Table(["单位", "得分", "位次"], ["{{合计}}{{#明细}}{{名称}}", "{{得分}}", "{{位次}}{{/明细}}"], ["小计", "{{#超标}}超", "达标"]),
            Docx.P("以上为{{/超标}}全部。"),
            Docx.P("主要建议：{{#建议}}"), Docx.P("{{内容}}"), Docx.P("{{/建议}}，请研究。"),
            $"<w:p>{Docx.R("详见")}<w:hyperlink w:anchor=\"a\">{Docx.R("{{#附件}}附件")}</w:hyperlink>{Docx.R("{{/附件}}。")}</w:p>",
            Docx.P("三、督办"),
            Docx.P("{{#督办}}{{#期限}}{{.}}前完成；{{/督办}}"),
            Docx.P("{{#责任单位}}由{{.}}负责。{{/负责单位}}"),
            Docx.P("{{#通报对象}}"),
            Docx.P("{{^名单:列}}无{{/名单}}{{备注:重新编号}}"),
            $"<w:p><w:r><w:t>见第</w:t></w:r><w:r><w:instrText> REF {{{{书签}}}} </w:instrText></w:r></w:p>")),
        null,
        [
            new("WT208", "{{@序号}}", "第{{@序号"),
            new("WT209", "{{../县名}}", "第{{@序号"),
            new("WT203", "{{#问题}}", "{{单位名}}"),
            new("WT202", "{{/乡镇村组}}", "{{/乡镇村组}}"),
            new("WT206", "{{合计}}", "{{合计}}") { Cell = (2, 1) },
            new("WT204", "{{#超标}}", "{{#超标}}") { Cell = (3, 2) },
            new("WT205", "{{#建议}}", "主要建议"),
            new("WT205", "{{/建议}}", "{{/建议}}"),
            new("WT204", "{{#附件}}", "详见"),
            new("WT203", "{{#期限}}", "{{#督办}}"),
            new("WT202", "{{/负责单位}}", "{{#责任单位}}"),
            new("WT201", "{{#通报对象}}", "{{#通报对象}}"),
            new("WT110", "{{^名单:列}}", "{{^名单"),
            new("WT110", "{{备注:重新编号}}", "{{^名单"),
            new("WT107", " REF {{书签}} ", " REF {{"),
        ]);

    /// <summary>Mistakes in every place a document has.</summary>
    private static SeededTemplate Places => new(
        "各处",
        Docx.Package(
        [
            ("word/document.xml", Docx.Document(string.Concat(
                Docx.P("一、表格"),
                Docx.Table(["项目", "数值"], ["得分", "{{得分"], ["{{排 名}}", $"{{{{第{{{{位}}}}"]),
                $"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{Docx.P("外")}</w:tc><w:tc>{Docx.Table(["内", "里"], ["甲", "{{内 表}}"])}{Docx.P("")}</w:tc></w:tr></w:tbl>",
                Docx.P("二、其他"),
                $"<w:p>{Docx.R("框：")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Docx.P("要点{{#要点}}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
                $"<w:p>{Docx.R("日期{{日")}<w:r><w:tab/></w:r>{Docx.R("期}}")}</w:p>",
                $"<w:sdt><w:sdtContent>{Docx.P("控件{{控 件}}")}</w:sdtContent></w:sdt>"))),
            ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{Docx.P("{{单位 名称}}文件")}</w:hdr>"),
            ("word/footer1.xml", $"<w:ftr {Docx.Namespaces}>{Docx.P("印发日期：{{印发日期:年月日}}")}</w:ftr>"),
            ("word/footnotes.xml", $"<w:footnotes {Docx.Namespaces}><w:footnote w:id=\"2\">{Docx.P("数据来源：{{来源:qq}}")}</w:footnote></w:footnotes>"),
            ("word/endnotes.xml", $"<w:endnotes {Docx.Namespaces}><w:endnote w:id=\"2\">{Docx.P("编者}}按")}</w:endnote></w:endnotes>"),
            ("word/comments.xml", $"<w:comments {Docx.Namespaces}><w:comment w:id=\"1\" w:author=\"张三\">{Docx.P("请{{核 对}}")}</w:comment></w:comments>"),
        ]),
        null,
        [
            new("WT101", "{{得分", "{{得分") { Cell = (2, 2) },
            new("WT104", "{{排 名}}", "{{排 名}}") { Cell = (3, 1) },
            new("WT101", "{{第", "{{第{{位}}") { Cell = (3, 2) },
            new("WT104", "{{内 表}}", "{{内 表}}") { Cell = (2, 2) },
            new("WT201", "{{#要点}}", "要点"),
            new("WT106", "{{日 期}}", "日期"),
            new("WT104", "{{控 件}}", "控件"),
            new("WT104", "{{单位 名称}}", "{{单位") { Part = "header1" },
            new("WT105", "{{印发日期:年月日}}", "印发日期") { Part = "footer1" },
            new("WT105", "{{来源:qq}}", "数据来源") { Part = "footnotes" },
            new("WT103", "}}", "编者}}") { Part = "endnotes" },
            new("WT104", "{{核 对}}", "请{{核") { Part = "comments" },
            new("WT502", "", "") { Part = "comments" },
        ]);

    /// <summary>Full-width signs, other brackets, comparisons and formats as people write them.</summary>
    private static SeededTemplate Wording => new(
        "写法",
        Docx.Paragraphs(
            "{{县名}}通报",
            "【【县名】】各乡镇：",
            "截至《《日期》》，{县名}得分${县名}。",
            "得分{{得分：０．００％}}分，{{日期：YYYY年MM月DD日}}",
            "{{#得分 => 90}}优秀{{/得分}}",
            "{{＃得分 ≥ 九十}}优秀{{／得分}}",
            "{{#得分 90以上}}优秀{{/得分}}",
            "{{#等次 > “良好”}}表扬{{/等次}}",
            "{{单位，名称}}和{{}}以及{{得分+1}}",
            "{{#}}空{{/}}",
            "{{县名:合并:行}}",
            "{{得分:0.00:0.0}}"),
        null,
        [
            new("WT105", "{{得分：０．００％}}", "得分"),
            new("WT105", "{{日期：YYYY年MM月DD日}}", "得分"),
            new("WT104", "{{#得分 => 90}}", "{{#得分"),
            new("WT104", "{{＃得分 ≥ 九十}}", "{{＃得分"),
            new("WT104", "{{#得分 90以上}}", "{{#得分"),
            new("WT104", "{{#等次 > “良好”}}", "{{#等次"),
            new("WT104", "{{单位，名称}}", "{{单位，"),
            new("WT104", "{{}}", "{{单位，"),
            new("WT104", "{{得分+1}}", "{{单位，"),
            new("WT104", "{{#}}", "{{#}}"),
            new("WT110", "{{县名:合并:行}}", "{{县名:合并"),
            new("WT105", "{{得分:0.00:0.0}}", "{{得分:0.00"),
            new("WT553", "【【县名】】", "【【县名"),
            new("WT553", "《《日期》》", "截至"),
            new("WT553", "${县名}", "截至"),
            new("WT553", "{县名}", "截至"),
        ]);

    /// <summary>A template that compiles, with data that do not fit; the last ones stand where these data do not lead.</summary>
    private static SeededTemplate Data => new(
        "数据",
        Docx.Body(string.Concat(
            Docx.P("{{县明}}{{年度}}年通报"),
            Docx.P("讲话人：{{讲话人.职物}}{{讲话人}}，{{日期:0.00}}"),
            Docx.P("一、得分"),
            Docx.P("{{得分:yyyy年}}分，第{{名次:一是}}，{{等次:0.0}}，{{有整改}}"),
            Docx.P("{{#等次 > 90}}好{{/等次}}{{#得分 = \"优\"}}好{{/得分}}"),
            Docx.P("说明：{{说明}}备注：{{备注}}"),
            Docx.P("二、问题"),
            Docx.P("有{{问题}}，即{{问题:、}}。"),
            Docx.Table(["名称", "县"], ["{{#问题}}{{名稱}}", "{{县名}}{{/问题}}"]),
            Docx.P("{{#有整改}}整改{{整改率:0.00}}%{{/有整改}}{{#得分 < 60}}{{处罚}}{{/得分}}"))),
        Given.Data(
            ("县名", "青山县"), ("讲话人", Given.Data(("职务", "书记"))), ("日期", new DateOnly(2026, 11, 20)), ("得分", 97.85m), ("名次", 2.5m), ("等次", "优"),
            ("有整改", false), ("说明", "第一行\u0007"), ("备注", null), ("问题", new[] { Given.Data(("名称", "盗窃")) }), ("整改", 1)),
        [
            new("WT301", "{{县明}}", "{{县明}}"),
            new("WT301", "{{年度}}", "{{县明}}"),
            new("WT301", "{{讲话人.职物}}", "讲话人："),
            new("WT302", "{{讲话人}}", "讲话人："),
            new("WT302", "{{日期:0.00}}", "讲话人："),
            new("WT302", "{{得分:yyyy年}}", "{{得分"),
            new("WT302", "{{名次:一是}}", "{{得分"),
            new("WT302", "{{等次:0.0}}", "{{得分"),
            new("WT302", "{{有整改}}", "{{得分"),
            new("WT303", "{{#等次 > 90}}", "{{#等次"),
            new("WT303", "{{#得分 = \"优\"}}", "{{#等次"),
            new("WT304", "{{说明}}", "说明："),
            new("WT301", "{{备注}}", "说明："),
            new("WT302", "{{问题}}", "有{{问题}}"),
            new("WT302", "{{问题:、}}", "有{{问题}}"),
            new("WT301", "{{名稱}}", "{{#问题}}") { Cell = (2, 1) },
            new("WT301", "{{县名}}", "{{县名}}") { Cell = (2, 2) },
            new("WT301", "{{整改率:0.00}}", "{{#有整改}}"),
            new("WT301", "{{处罚}}", "{{#有整改}}"),
            new("WT550", "", "") { Part = "" },
            new("WT550", "", "") { Part = "" },
            new("WT550", "", "") { Part = "" },
        ]);
}
