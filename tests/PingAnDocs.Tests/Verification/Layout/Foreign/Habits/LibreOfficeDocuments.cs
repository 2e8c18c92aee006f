using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Documents saved by LibreOffice: its own style names, indents in twips only, numbers no integer holds.</summary>
internal static class LibreOfficeDocuments
{
    public static IReadOnlyList<ForeignDocument> All { get; } = [Saved(), Converted()];

    private static ForeignPart Sheet(string text) => Styles(
        "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" w:eastAsia=\"仿宋_GB2312\" w:cs=\"Noto Sans\"/><w:kern w:val=\"2\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"24\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:suppressAutoHyphens w:val=\"true\"/></w:pPr></w:pPrDefault>",
        Style("Normal", "Normal", "", "<w:widowControl w:val=\"false\"/><w:spacing w:lineRule=\"exact\" w:line=\"579\" w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"both\"/>"), Style("Standard", "Standard", "Normal", ""),
        Style("TextBody", "Text body", "Standard", text), Style("Title", "Title", "Standard", "<w:ind w:hanging=\"0\" w:left=\"0\"/><w:jc w:val=\"center\"/>", "<w:rFonts w:ascii=\"方正小标宋简体\" w:hAnsi=\"方正小标宋简体\" w:eastAsia=\"方正小标宋简体\"/><w:sz w:val=\"44\"/>"),
        Style("Heading1", "Heading 1", "TextBody", "<w:keepNext w:val=\"true\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr><w:outlineLvl w:val=\"0\"/>", "<w:rFonts w:ascii=\"黑体\" w:hAnsi=\"黑体\" w:eastAsia=\"黑体\"/>"));

    private static string Body =>
        S("Title", "在全乡禁毒宣传会上的讲话") + P("乡党委委员　许文", "<w:pStyle w:val=\"Standard\"/>" + Centre, "<w:rFonts w:eastAsia=\"楷体_GB2312\"/>") + S("Standard", "乡亲们、同志们：")
        + S("TextBody", "毒品离我们并不远，一包改头换面的糖果、一支说不清来路的电子烟，都可能是它。") + S("Heading1", "一、孩子面前多讲一句") + S("TextBody", "家长讲十句，不如和孩子一起看一次展览。")
        + S("Heading1", "二、陌生人面前多问一句") + S("TextBody", "不认识的人递来的东西，不接、不尝、不带。");

    // Saved again by LibreOffice after a good start: nothing binding was lost.
    private static ForeignDocument Saved() => new(
        "libreoffice-saved", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(Body + Pages.Section(rest: "<w:formProt w:val=\"false\"/><w:textDirection w:val=\"lrTb\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\" w:charSpace=\"4294966271\"/>")),
            [Sheet("<w:ind w:firstLine=\"640\" w:left=\"0\" w:right=\"0\"/>"), .. Pages.Numbers]),
        ("在全乡", LayoutRole.Title), ("乡党委委员", LayoutRole.Speaker), ("乡亲们", LayoutRole.Salutation), ("毒品离", LayoutRole.Body), ("一、孩子", LayoutRole.Heading1), ("家长讲", LayoutRole.Body), ("二、陌生", LayoutRole.Heading1));

    // Converted from .odt on letter paper: the indent is gone, the footer too.
    private static ForeignDocument Converted() => new(
        "libreoffice-converted", ForeignDocument.Speech, "PG-01 PG-02 PG-03 PG-04 PG-05 PA-01 NO-01",
        new ForeignFile(
            Document(Body + "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:left=\"1134\" w:right=\"1134\" w:gutter=\"0\" w:header=\"0\" w:top=\"1134\" w:footer=\"0\" w:bottom=\"1134\"/><w:pgNumType w:fmt=\"decimal\"/></w:sectPr>"),
            Sheet(""), Settings("")));
}
