using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Notices whose heads are made in other ways than a table.</summary>
internal static class NoticeHeadDocuments
{
    private const string Middle = "<wp:positionH relativeFrom=\"margin\"><wp:align>center</wp:align></wp:positionH>";

    public static IReadOnlyList<ForeignDocument> All { get; } = [InTextBox(), InParagraphs()];

    // The issuing office's name in a text box, with a copy for old readers.
    private static ForeignDocument InTextBox()
    {
        var mark = Drawings.WithFallback(P("青禾县人民政府文件", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>" + Centre, NoticeDocuments.Mark.Replace("FF0000", "C00000", StringComparison.Ordinal)), Middle, 5400000, 900000);
        return new ForeignDocument(
            "notice-mark-in-text-box", ForeignDocument.Notice, "",
            new ForeignFile(
                Document(Para("<w:pStyle w:val=\"a\"/>", mark) + Styled.Speaker("青政发〔2026〕8号") + Styled.Blank() + NoticeDocuments.Head + NoticeDocuments.Text + Styled.Blank() + NoticeDocuments.Signed + Pages.Section()),
                [Styled.Part, .. Pages.Numbers]),
            ("青禾县人民政府文件", LayoutRole.IssuerMark), ("青政发", LayoutRole.HeadLine), ("关于做好", LayoutRole.Title), ("各镇人民", LayoutRole.Addressee), ("青禾县安全", LayoutRole.Signature));
    }

    // Number of the copy, secrecy, urgency and the one who signed as plain lines, the rule a red border; two attachments named line by line, each on a page of its own by a break; the number from Word's gallery.
    private static ForeignDocument InParagraphs()
    {
        var hei = Font("黑体", 32);
        var rule = Para("<w:pStyle w:val=\"a\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>", R("青禁办〔2026〕3号　　　　　签发人：") + R("宋以安", Font("楷体_GB2312", 32)));
        var head = Styled.Flush("000012") + P("秘密★1年", "<w:pStyle w:val=\"a\"/>", hei) + P("特急", "<w:pStyle w:val=\"a\"/>", hei) + P("青禾县禁毒委员会文件", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>" + Centre, NoticeDocuments.Mark);
        var note = P("附件：1.重点场所名单", "<w:pStyle w:val=\"a\"/>" + Indent) + P("2.检查记录格式", "<w:pStyle w:val=\"a\"/><w:ind w:firstLine=\"1600\" w:firstLineChars=\"500\"/>");
        static string Attached(string label, string title, string text) =>
            Para("<w:pStyle w:val=\"a\"/>", "<w:r><w:br w:type=\"page\"/></w:r>") + P(label, "<w:pStyle w:val=\"a\"/>", Font("黑体", 32)) + Styled.Blank() + Styled.Title(title) + Styled.Blank() + Styled.Body(text);
        var body = head + rule + Styled.Blank() + Styled.Blank() + NoticeDocuments.Head + NoticeDocuments.Text + Styled.Blank() + note + Styled.Blank() + NoticeDocuments.Signed
            + Attached("附件1", "重点场所名单", "名单每季度更新一次。") + Attached("附件2", "检查记录格式", "检查人不少于二人。");
        static string Gallery(string inner) => $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Page Numbers (Bottom of Page)\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>";
        var face = Font("宋体", 28);
        var number = R("— ", face) + $"<w:fldSimple w:instr=\" PAGE   \\* MERGEFORMAT \">{R("1", face)}</w:fldSimple>" + R(" —", face);
        return new ForeignDocument(
            "notice-head-in-paragraphs", ForeignDocument.Notice, "",
            new ForeignFile(
                Document(body + Pages.Section()), Styled.Part, Settings(Pages.Switch),
                Pages.Footer("rIdOdd", "word/footer1.xml", Gallery(Para("<w:ind w:right=\"280\" w:rightChars=\"100\"/><w:jc w:val=\"right\"/>", number))),
                Pages.Footer("rIdEven", "word/footer2.xml", Gallery(Para("<w:ind w:left=\"280\" w:leftChars=\"100\"/>", number)))),
            ("000012", LayoutRole.HeadLine), ("秘密", LayoutRole.HeadLine), ("特急", LayoutRole.HeadLine), ("青禾县禁毒", LayoutRole.IssuerMark), ("青禁办", LayoutRole.HeadLine), ("关于做好", LayoutRole.Title),
            ("附件：1", LayoutRole.AttachmentNote), ("2.检查", LayoutRole.AttachmentNote), ("附件1", LayoutRole.AttachmentLabel), ("重点场所", LayoutRole.AttachmentTitle));
    }
}
