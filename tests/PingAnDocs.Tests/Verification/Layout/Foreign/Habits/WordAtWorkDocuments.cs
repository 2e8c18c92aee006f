using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Documents several people work on in Word: controls, recorded changes, notes, Word for the web, strict files.</summary>
internal static class WordAtWorkDocuments
{
    public static IReadOnlyList<ForeignDocument> All { get; } = [Controls(), Tracked(), Web(), Strict()];

    // Everything in content controls, in all five places they can stand.
    private static ForeignDocument Controls()
    {
        static string Control(string tag, string inner) => $"<w:sdt><w:sdtPr><w:alias w:val=\"{tag}\"/><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>";
        var cell = Control("格", $"<w:tc><w:tcPr><w:tcW w:w=\"4422\" w:type=\"dxa\"/></w:tcPr>{S("gwtb", "三处")}</w:tc>");
        var row = Control("行", $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4422\" w:type=\"dxa\"/></w:tcPr>{S("gwtb", "整改点位")}</w:tc>{cell}</w:tr>");
        var table = $"<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4422\"/><w:gridCol w:w=\"4422\"/></w:tblGrid>{row}</w:tbl>";
        var inline = Para("<w:pStyle w:val=\"gwzw\"/>", R("到今天为止，全县") + Control("数", R("四十二所")) + R("学校已经完成自查，其余的本周内完成。"));
        var body = Control("全文", Control("标题", Styled.Title("在全县校园安全工作推进会上的讲话")) + Control("讲话人", Styled.Speaker("副县长　林小禾")) + Control("日期", Styled.Speaker("（2026年9月3日）"))
            + Styled.Blank() + Control("称谓", Styled.Flush("同志们：")) + inline + Control("正文", Styled.Text) + table + Styled.Body("以上，请各校照办。"));
        return new ForeignDocument(
            "word-content-controls", ForeignDocument.Speech, "", new ForeignFile(Document(body + Pages.Section()), [Styled.Part, .. Pages.Numbers]),
            ("在全县校园", LayoutRole.Title), ("副县长", LayoutRole.Speaker), ("（2026年", LayoutRole.SpeechDate), ("同志们", LayoutRole.Salutation), ("到今天为止", LayoutRole.Body), ("一、门口", LayoutRole.Heading1),
            ("整改点位", LayoutRole.TableText), ("三处", LayoutRole.TableText), ("以上，", LayoutRole.Body));
    }

    // Changes recorded, a comment, a footnote; what was struck out was red and badly indented, what stands is right.
    private static ForeignDocument Tracked()
    {
        const string who = "w:author=\"甲\" w:date=\"2026-08-01T09:00:00Z\"";
        var gone = $"<w:del w:id=\"1\" {who}><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:delText>全部</w:delText></w:r></w:del>";
        var came = $"<w:ins w:id=\"2\" {who}>{R("多数")}</w:ins>";
        var moved = $"<w:moveFrom w:id=\"3\" {who}>{R("这句话挪走了。", "<w:color w:val=\"FF0000\"/>")}</w:moveFrom>";
        var change = $"<w:pStyle w:val=\"gwzw\"/><w:pPrChange w:id=\"4\" {who}><w:pPr><w:ind w:left=\"900\" w:firstLine=\"0\"/></w:pPr></w:pPrChange>";
        var body = Styled.Head + Styled.Text + $"<w:p><w:pPr>{change}</w:pPr><w:commentRangeStart w:id=\"0\"/>{gone}{came}{R("学校的门卫已经换成了专职的")}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>{R("，")}<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>{R("还差几所要抓紧。")}{moved}</w:p>";
        var notes = ForeignPart.Xml("rIdNotes", "footnotes", Root("footnotes", $"<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\">{P("据教育部门八月底的登记。")}</w:footnote>"));
        var comments = ForeignPart.Xml("rIdComments", "comments", Root("comments", $"<w:comment w:id=\"0\" {who} w:initials=\"甲\">{P("数字请再核一次。")}</w:comment>"));
        return new ForeignDocument("word-tracked-changes", ForeignDocument.Speech, "", new ForeignFile(Document(body + Pages.Section()), [Styled.Part, notes, comments, .. Pages.Numbers]));
    }

    // Word for the web: another main part, targets from the root, space above and below left to the program, indents by tab and blanks.
    private static ForeignDocument Web()
    {
        const string auto = "<w:spacing w:beforeAutospacing=\"1\" w:afterAutospacing=\"1\"/>";
        var face = Font("仿宋", 32);
        var body = Direct.Title("在全市普法宣传月启动仪式上的讲话") + Direct.Speaker("副市长　何知秋") + P("同志们：", auto, face)
            + Para(auto, "<w:r><w:tab/></w:r>" + R("法律条文写在纸上，讲法的人要走到田头。", face)) + Para(auto, R("    这一个月，每个乡镇至少办三场院坝会。", face));
        return new ForeignDocument(
            "word-for-the-web", ForeignDocument.Speech, "PA-01",
            new ForeignFile(Document(body.Replace("<w:p>", "<w:p w14:paraId=\"1A2B3C4D\" w14:textId=\"77777777\">", StringComparison.Ordinal) + Pages.Section()), [Direct.BareStyles, .. Pages.Numbers])
            {
                Main = "word/document2.xml",
                AbsoluteTargets = true,
            });
    }

    // A strict file: other namespaces, lengths with units, start and end for left and right.
    private static ForeignDocument Strict()
    {
        static string Made(string xml) => xml.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
            .Replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"210mm\" w:h=\"297mm\"", StringComparison.Ordinal)
            .Replace("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"", "w:top=\"37mm\" w:right=\"2.6cm\" w:bottom=\"99.2pt\" w:left=\"28mm\"", StringComparison.Ordinal)
            .Replace("w:line=\"579\"", "w:line=\"28.95pt\"", StringComparison.Ordinal).Replace("w:firstLine=\"640\"", "w:firstLine=\"32pt\"", StringComparison.Ordinal)
            .Replace("w:left=", "w:start=", StringComparison.Ordinal).Replace("w:start=\"28mm\"", "w:left=\"28mm\"", StringComparison.Ordinal)
            .Replace("<w:jc w:val=\"right\"/>", "<w:jc w:val=\"end\"/>", StringComparison.Ordinal).Replace("<w:evenAndOddHeaders/>", "<w:evenAndOddHeaders w:val=\"true\"/>", StringComparison.Ordinal);
        ForeignPart[] parts = [Styled.Part, .. Pages.Numbers];
        return new ForeignDocument(
            "strict-namespace", ForeignDocument.Speech, "",
            new ForeignFile(Made(Document(Styled.Head + Styled.Text + Pages.Section())), [.. parts.Select(part => part with { Bytes = System.Text.Encoding.UTF8.GetBytes(Made(System.Text.Encoding.UTF8.GetString(part.Bytes))) })])
            {
                Relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships",
            });
    }
}
