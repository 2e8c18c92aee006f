using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Notices: heads, attachments, signatures and imprints in several habits.</summary>
internal static class NoticeDocuments
{
    internal const string Mark = "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"方正小标宋简体\" w:hAnsi=\"方正小标宋简体\" w:eastAsia=\"方正小标宋简体\"/><w:color w:val=\"FF0000\"/><w:sz w:val=\"84\"/>";
    private const string Across = "<wp:positionH relativeFrom=\"margin\"><wp:align>left</wp:align></wp:positionH>";

    public static IReadOnlyList<ForeignDocument> All { get; } = [Full(), OneAttachment(), Careless(), ChineseDate(), SpacedSignature()];

    internal static string Head => Styled.Title("关于做好冬季取暖安全工作的通报") + Styled.Blank() + Styled.Flush("各镇人民政府，县直有关部门：");

    internal static string Text => Styled.Body("近期气温骤降，取暖用火用电增多。现将有关情况通报如下。") + Styled.First("一、总体情况") + Styled.Body("全县共排查取暖设施一万余处，发现问题的当场整改。") + Styled.First("二、下步要求") + Styled.Body("请各镇于本月底前完成回头看。");

    internal static string Signed =>
        P("青禾县安全生产委员会办公室", "<w:pStyle w:val=\"a\"/><w:ind w:right=\"640\" w:rightChars=\"200\"/><w:jc w:val=\"right\"/>") + P("2026年12月1日", "<w:pStyle w:val=\"a\"/><w:ind w:right=\"1920\" w:rightChars=\"600\"/><w:jc w:val=\"right\"/>");

    private static string Attached(string label, string title, string text) =>
        P(label, "<w:pStyle w:val=\"a\"/><w:pageBreakBefore/>", Font("黑体", 32)) + Styled.Blank() + Styled.Title(title) + Styled.Blank() + Styled.Body(text);

    // Head as a table, the red rule a drawn line, two attachments, the imprint a table.
    private static ForeignDocument Full()
    {
        var head = $"<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/></w:tcPr>{P("青禾县安全生产委员会办公室文件", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>" + Centre, Mark)}{P("青安办〔2026〕17号", Centre)}</w:tc></w:tr></w:tbl>";
        var rule = Para("<w:pStyle w:val=\"a\"/>", Drawings.Floating(Drawings.RedLine(5615940), Across, 5615940, 0));
        var small = Font("仿宋_GB2312", 28);
        string Row(string text) => $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/><w:tcBorders><w:top w:val=\"single\" w:sz=\"8\"/><w:bottom w:val=\"single\" w:sz=\"8\"/></w:tcBorders></w:tcPr>{P(text, "<w:ind w:left=\"280\" w:leftChars=\"100\" w:right=\"280\" w:rightChars=\"100\"/>", small)}</w:tc></w:tr>";
        var imprint = $"<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid>{Row("抄送：县委办公室，县应急管理局。")}{Row("青禾县安全生产委员会办公室　　　2026年12月1日印发")}</w:tbl>";
        var note = P("附件：1.取暖设施排查情况表", "<w:pStyle w:val=\"a\"/><w:ind w:left=\"1920\" w:leftChars=\"600\" w:hanging=\"1280\" w:hangingChars=\"400\"/>") + P("2.一氧化碳中毒救护要点", "<w:pStyle w:val=\"a\"/><w:ind w:left=\"1920\" w:leftChars=\"600\" w:hanging=\"320\" w:hangingChars=\"100\"/>");
        var body = head + rule + Styled.Blank() + Styled.Blank() + Head + Text + Styled.Blank() + note + Styled.Blank() + Signed + Attached("附件1", "取暖设施排查情况表", "表中数字由各镇按月填报。")
            + Attached("附件2", "一氧化碳中毒救护要点", "先开窗，再救人，救人之前护好自己。") + imprint + Styled.Blank();
        return new ForeignDocument(
            "notice-with-head-and-imprint", ForeignDocument.Notice, "", new ForeignFile(Document(body + Pages.Section()), [Styled.Part, .. Pages.Numbers]),
            ("青禾县安全生产委员会办公室文件", LayoutRole.IssuerMark), ("青安办〔", LayoutRole.HeadLine), ("关于做好", LayoutRole.Title), ("各镇人民", LayoutRole.Addressee), ("近期气温", LayoutRole.Body),
            ("附件：1", LayoutRole.AttachmentNote), ("2.一氧化碳", LayoutRole.AttachmentNote), ("2026年12月1日", LayoutRole.SignatureDate), ("附件1", LayoutRole.AttachmentLabel), ("取暖设施排查情况表", LayoutRole.AttachmentTitle),
            ("附件2", LayoutRole.AttachmentLabel), ("一氧化碳中毒", LayoutRole.AttachmentTitle), ("抄送：", LayoutRole.Imprint));
    }

    // One attachment behind a section break that starts counting anew; its short name set by a simple indent, which nothing forbids.
    private static ForeignDocument OneAttachment() => new(
        "notice-one-attachment", ForeignDocument.Notice, "",
        new ForeignFile(
            Document(
                Head + Text + Styled.Blank() + P("附件：取暖安全检查表", "<w:pStyle w:val=\"a\"/>" + Indent) + Styled.Blank() + Signed + Para("<w:pStyle w:val=\"a\"/>" + Pages.Section(), "") + P("附件", "<w:pStyle w:val=\"a\"/>", Font("黑体", 32))
                + Styled.Blank() + Styled.Title("取暖安全检查表") + Styled.Blank() + Styled.Body("每户一张，查的人和住的人都要签名。") + Pages.Section(rest: "<w:pgNumType w:start=\"1\"/>" + Pages.Grid)),
            [Styled.Part, .. Pages.Numbers]));

    // What goes wrong when nobody looks: addressee indented with a half-width colon, marks behind the attachment's name, no new page, another title, a zero in the date.
    private static ForeignDocument Careless() => new(
        "notice-careless", ForeignDocument.Notice, "MS-01 AT-01 AT-02 SG-02",
        new ForeignFile(
            Document(
                Styled.Title("关于做好冬季取暖安全工作的通报") + Styled.Blank() + S("gwzw", "各镇人民政府，县直有关部门:") + Text + Styled.Blank() + P("附件：取暖安全检查表。", "<w:pStyle w:val=\"a\"/>" + Indent) + Styled.Blank()
                + Signed.Replace("12月1日", "12月01日", StringComparison.Ordinal) + P("附件", "<w:pStyle w:val=\"a\"/>", Font("黑体", 32)) + Styled.Blank() + Styled.Title("检查登记表") + Styled.Blank() + Styled.Body("每户一张，查的人和住的人都要签名。")
                + Pages.Section()),
            [Styled.Part, .. Pages.Numbers]));

    // The date in Chinese numerals, as before 2012; no attachment.
    private static ForeignDocument ChineseDate() => new(
        "notice-chinese-date", ForeignDocument.Notice, "SG-02",
        new ForeignFile(Document(Head + Text + Styled.Blank() + Signed.Replace("2026年12月1日", "二〇二六年十二月一日", StringComparison.Ordinal) + Pages.Section()), [Styled.Part, .. Pages.Numbers]));

    // Name and date moved to the right by spaces: not where the standard has them normally, but nothing it binds to.
    private static ForeignDocument SpacedSignature() => new(
        "notice-spaced-signature", ForeignDocument.Notice, "",
        new ForeignFile(
            Document(Head + Text + Styled.Blank() + Styled.Flush("　　　　　　　　　　　青禾县安全生产委员会办公室") + Styled.Flush("　　　　　　　　　　　　　　2026年12月1日") + Pages.Section()), [Styled.Part, .. Pages.Numbers]));
}
