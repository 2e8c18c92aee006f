using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Documents as WPS writes them: one style, everything else by hand.</summary>
internal static class WpsDocuments
{
    private const string Compatible =
        "<w:bordersDoNotSurroundHeader w:val=\"0\"/><w:bordersDoNotSurroundFooter w:val=\"0\"/><w:defaultTabStop w:val=\"420\"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/></w:compat>";

    public static IReadOnlyList<ForeignDocument> All { get; } = [Bare(), Sloppy(), CharacterGrid(), WrongSwitch()];

    // Right in all that binds: the number stands outside by a text box in the one footer.
    private static ForeignDocument Bare() => new(
        "wps-bare", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(
                Direct.FloodSpeech.Replace("<w:rPr>", "<w:rPr><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>", StringComparison.Ordinal) + Pages.Section(Pages.One),
                "xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\" mc:Ignorable=\"w14 w15 wpsCustomData\""),
            Direct.BareStyles, Settings(Compatible), Pages.Boxed),
        ("在全镇防汛", LayoutRole.Title), ("镇长　周明远", LayoutRole.Speaker), ("（2026年", LayoutRole.SpeechDate), ("同志们", LayoutRole.Salutation), ("今天开", LayoutRole.Body),
        ("一、把隐患", LayoutRole.Heading1), ("（一）查河道", LayoutRole.Heading2), ("清淤不留", LayoutRole.Body));

    // Margins of habit, a bold title, indents typed as two full-width spaces, the page number typed.
    private static ForeignDocument Sloppy()
    {
        const string page = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1588\" w:bottom=\"1417\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>";
        var plain = Font("仿宋", 32);
        string Line(string text) => P("　　" + text, "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>", plain);
        var body = P("在全县夏季消防安全部署会上的讲话", Centre, Font("方正小标宋简体", 44, "<w:b/><w:bCs/>")) + P("（2026年6月9日）", Centre, Font("楷体", 32)) + P("同志们：", "", plain)
            + Line("入夏以来，全县接报火警比平时多，出租屋、小仓库是重点。") + Line("一、电动车不进楼") + Line("社区先把充电棚建好，再谈不许上楼。") + Line("二、消防通道不占用") + Line("物业每天巡一次，拍照留底。");
        return new ForeignDocument(
            "wps-sloppy", ForeignDocument.Speech, "PG-02 PG-04 PG-05 TI-02 PA-01 NO-01",
            new ForeignFile(
                Document(body + Pages.Section(page: page)), Direct.BareStyles, Settings(Compatible + Pages.Switch),
                Pages.Footer("rIdOdd", "word/footer1.xml", P("-1-", "<w:jc w:val=\"right\"/>", Font("宋体", 28))), Pages.Footer("rIdEven", "word/footer2.xml", P("-2-", "", Font("宋体", 28)))),
            ("在全县夏季", LayoutRole.Title), ("（2026年", LayoutRole.SpeechDate), ("同志们", LayoutRole.Salutation), ("　　入夏", LayoutRole.Body), ("　　一、", LayoutRole.Heading1));
    }

    // 28 characters a line chosen while Normal was still 10.5 points: too few characters fit, which is no "shall".
    private static ForeignDocument CharacterGrid() => new(
        "wps-character-grid", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(Direct.FloodSpeech + Pages.Section(rest: "<w:cols w:space=\"425\"/><w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"21679\"/>")),
            [Direct.BareStyles, .. Pages.Numbers]));

    // Two footers written, the switch for them forgotten: all pages show the odd one.
    private static ForeignDocument WrongSwitch() => new(
        "even-footer-without-switch", ForeignDocument.Speech, "NO-02",
        new ForeignFile(Document(Direct.FloodSpeech + Pages.Section()), [Direct.BareStyles, Settings(Compatible), .. Pages.BothFooters]));
}
