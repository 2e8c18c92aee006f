using WordTemplates.Tests.Corpus;

namespace WordTemplates.Tests.Mutants;

/// <summary>Pieces of templates: every kind of tag in every kind of place, and the data that fills them.</summary>
internal static class TagBlocks
{
    public static readonly Block[] All =
    [
        new("values", d => d.Add(d.P(d.R("{{县名}}得分{{得分:0.00}}，{{日期：yyyy年M月d日}}{{备注?}}")))),
        new("value over runs", d => d.Add(d.P(d.R("在{") + d.R("{县", "<w:b/>") + "<w:proofErr w:type=\"spellEnd\"/>" + d.R("名}") + d.R("}的讲话")))),
        new("words repeated", d => d.Add(d.P(d.R("有{{#问题}}{{@序号}}{{名称}}") + d.R("，{{/问题}}", "<w:i/>") + d.R("{{^问题}}没有{{/}}")))),
        new("paragraphs repeated", d => d.Add(d.P(d.R("{{#问题}}")) + d.P($"<w:bookmarkStart w:id=\"{d.Next()}\" w:name=\"b\"/>" + d.R("{{@序号:（一）}}{{名称}}") + "<w:bookmarkEnd w:id=\"1\"/>") + d.P(d.R("{{#原因}}")) + d.P(d.R("{{.}}{{^@末项}}；{{/}}")) + d.P(d.R("{{/原因}}")) + d.P(d.R("{{/问题}}")))),
        new("test", d => d.Add(d.P(d.R("{{#得分 >= 90}}好{{/得分}}{{^得分 &lt; 60}}及格{{/得分}}")))),
        new("rows repeated", d => d.Add($"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc>{d.P(d.R("名称"))}</w:tc></w:tr><w:tr><w:tc>{d.P(d.R("{{#问题}}{{名称}}"))}</w:tc><w:tc>{d.P(d.R("{{/问题}}"))}</w:tc></w:tr></w:tbl>" + d.P(""))),
        new("emptied cell", d => d.Add($"<w:tbl><w:tr><w:tc>{d.P(d.R("{{#没有}}x{{/没有}}"))}</w:tc></w:tr></w:tbl>" + d.P(d.R("{{备注?}}")))),
        new("text box", d => d.Add(d.P("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + d.P(d.R("{{县名}}")) + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + d.P(d.R("{{县名}}")) + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))),
        new("content control and link", d => d.Add(d.P($"<w:sdt><w:sdtPr><w:id w:val=\"{d.Next()}\"/></w:sdtPr><w:sdtContent>{d.R("{{县名}}")}</w:sdtContent></w:sdt><w:hyperlink w:anchor=\"b\">{d.R("{{#问题}}{{名称}}{{/问题}}")}</w:hyperlink><w:ins w:id=\"{d.Next()}\">{d.R("{{县名}}")}</w:ins>"))),
        new("header", d =>
        {
            var id = d.Relate("header", "header1.xml", d.Part("hdr", d.P(d.R("{{县名}}{{#没有}}x{{/没有}}"))), WordFile.Word + "header+xml");
            d.SectionStories = $"<w:headerReference w:type=\"default\" r:id=\"{id}\"/>";
        }),
        new("pictures numbered", d => d.Add(d.P(d.R("{{#问题}}")) + d.P($"<w:r><w:drawing><wp:inline><wp:docPr id=\"{d.Next()}\" name=\"图\"/></wp:inline></w:drawing></w:r>") + d.P(d.R("{{/问题}}")))),
    ];

    public static readonly ObjectValue Data = Given.Data(
        ("县名", "青山县 <&> 𠮷\n第二行"),
        ("得分", 97.85m),
        ("日期", new DateOnly(2024, 5, 6)),
        ("备注", null),
        ("没有", false),
        ("问题", new object[] { Problem("甲", "一", "二"), Problem("乙\t丙") }));

    private static ObjectValue Problem(string name, params string[] causes) => Given.Data(("名称", name), ("原因", causes));
}
