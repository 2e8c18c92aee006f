using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Pages, margins, sections and page numbers in several habits.</summary>
internal static class PageDocuments
{
    private const string Landscape = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1588\" w:right=\"2098\" w:bottom=\"1474\" w:left=\"1984\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>";

    public static IReadOnlyList<ForeignDocument> All { get; } = [Mirrored(), GutterOnTop(), OfficeMargins(), WideTable(), Framed(), Columns(), Repeated()];

    // Mirrored margins, part of the inner one as gutter; the issuing office's name in the header.
    private static ForeignDocument Mirrored() => new(
        "page-mirrored-with-gutter", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(
                Styled.Head + Styled.Text + Pages.Section(
                    "<w:headerReference w:type=\"default\" r:id=\"rIdHead\"/><w:headerReference w:type=\"even\" r:id=\"rIdHead2\"/>" + Pages.OddAndEven,
                    Pages.Standard.Replace("w:left=\"1588\"", "w:left=\"1304\"", StringComparison.Ordinal).Replace("w:gutter=\"0\"", "w:gutter=\"284\"", StringComparison.Ordinal))),
            [
                Styled.Part, Settings("<w:mirrorMargins/>" + Pages.Switch), .. Pages.BothFooters, Pages.Header("rIdHead", "word/header1.xml", P("青禾县人民政府办公室", Centre, Font("宋体", 18))),
                Pages.Header("rIdHead2", "word/header2.xml", P("校园安全工作", Centre, Font("宋体", 18))),
            ]));

    // The gutter lies on top: 28 mm and 9 mm make the 37 mm the standard asks for.
    private static ForeignDocument GutterOnTop() => new(
        "page-gutter-on-top", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(Styled.Head + Styled.Text + Pages.Section(page: Pages.Standard.Replace("w:top=\"2098\"", "w:top=\"1588\"", StringComparison.Ordinal).Replace("w:gutter=\"0\"", "w:gutter=\"510\"", StringComparison.Ordinal))),
            [Styled.Part, Settings("<w:gutterAtTop/>" + Pages.Switch), .. Pages.BothFooters]));

    // 25/25/28/28 mm, as many offices have it; the number in the middle.
    private static ForeignDocument OfficeMargins() => new(
        "page-25-25-28-28", ForeignDocument.Speech, "PG-02 PG-04 PG-05 NO-02",
        new ForeignFile(
            Document(
                Styled.Head + Styled.Text
                + Pages.Section(Pages.One, "<w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"1418\" w:right=\"1588\" w:bottom=\"1418\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>")),
            Styled.Part, Pages.Centred, Settings("")));

    // A wide table and a wide picture on a page turned sideways, in the middle of the document.
    private static ForeignDocument WideTable()
    {
        var cells = string.Concat(Enumerable.Range(1, 8).Select(month => $"<w:tc><w:tcPr><w:tcW w:w=\"1594\" w:type=\"dxa\"/></w:tcPr>{S("gwtb", $"{month}月")}</w:tc>"));
        var table = $"<w:tbl><w:tblPr><w:tblW w:w=\"12752\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1594\"/>", 8))}</w:tblGrid><w:tr>{cells}</w:tr></w:tbl>";
        var upright = Para("<w:pStyle w:val=\"gwzw\"/>" + Pages.Section(), R("各月排查安排见下页的表，请对照执行。"));
        var sideways = Para("<w:pStyle w:val=\"gwtb\"/>" + Pages.Section("", Landscape), "");
        return new ForeignDocument(
            "page-landscape-section", ForeignDocument.Speech, "",
            new ForeignFile(
                Document(Styled.Head + Styled.Text + upright + table + Para("<w:pStyle w:val=\"gwtb\"/>", Drawings.Inline(7200000, 1800000)) + sideways + Styled.Body("表看完了，再说一句：时间表就是军令状。") + Pages.Section("")),
                [Styled.Part, Drawings.Image, .. Pages.Numbers]));
    }

    // Word's oldest way: one footer, its number in a frame at the outer side.
    private static ForeignDocument Framed() => new(
        "page-number-in-frame", ForeignDocument.Speech, "", new ForeignFile(Document(Direct.FloodSpeech + Pages.Section(Pages.One)), Direct.BareStyles, Pages.Framed, Settings("")));

    // Two columns after the head, by a continuous section.
    private static ForeignDocument Columns() => new(
        "page-two-columns", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(
                Styled.Head + Para("<w:pStyle w:val=\"a\"/>" + Pages.Section(), "") + Styled.Text
                + Pages.Section("<w:type w:val=\"continuous\"/>", rest: "<w:cols w:num=\"2\" w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>")),
            [Styled.Part, .. Pages.Numbers]));

    // Sixty pages, six sections.
    private static ForeignDocument Repeated()
    {
        var chapter = string.Concat(Enumerable.Range(1, 10).Select(_ => string.Concat(Enumerable.Repeat(Styled.Body("街巷里的一盏灯、一扇门、一把锁，都有人记着；隔壁的一声咳、一场吵、一次远行，都有人问着。这就是我们说的平安，说到底是邻里之间的那一点放心。"), 7))));
        var parts = Enumerable.Range(0, 6).Select(index => Styled.First($"{"一二三四五六"[index]}、第{index + 1}个方面") + chapter + (index < 5 ? Para("<w:pStyle w:val=\"gwzw\"/>" + Pages.Section(index == 0 ? Pages.OddAndEven : ""), R("这一方面就说到这里。")) : ""));
        return new ForeignDocument(
            "page-sixty-pages", ForeignDocument.Speech, "", new ForeignFile(Document(Styled.Head + string.Concat(parts) + Pages.Section("")), [Styled.Part, .. Pages.Numbers]));
    }
}
