using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Tables, pictures, text boxes and colours.</summary>
internal static class ThingsDocuments
{
    private const string Middle = "<wp:positionH relativeFrom=\"margin\"><wp:align>center</wp:align></wp:positionH>";

    public static IReadOnlyList<ForeignDocument> All { get; } = [MergedCells(), OnlyTable(), CutPicture(), FloatingThings(), Colours(), RedTitle()];

    // Merged cells, a table inside a table, no grid, no widths.
    private static ForeignDocument MergedCells()
    {
        static string Cell(string text, string more = "") => $"<w:tc><w:tcPr>{more}</w:tcPr>{S("gwtb", text)}</w:tc>";
        var inner = $"<w:tbl><w:tblPr><w:tblStyle w:val=\"None\"/></w:tblPr><w:tr>{Cell("早")}{Cell("晚")}</w:tr></w:tbl>";
        var table = $"<w:tbl><w:tblPr/><w:tr>{Cell("值班安排", "<w:gridSpan w:val=\"3\"/>")}</w:tr><w:tr>{Cell("门岗", "<w:vMerge w:val=\"restart\"/>")}{Cell("甲班")}<w:tc><w:tcPr/>{inner}{S("gwtb", "")}</w:tc></w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("乙班")}{Cell("夜间")}</w:tr></w:tbl>";
        return new ForeignDocument("table-merged-and-nested", ForeignDocument.Speech, "", new ForeignFile(Document(Styled.Head + Styled.Text + S("gwtb", "表1　值班安排") + table + Styled.Body("请照此执行。") + Pages.Section()), [Styled.Part, .. Pages.Numbers]));
    }

    // A form: nothing but a table.
    private static ForeignDocument OnlyTable()
    {
        static string Row(string text) => $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/></w:tcPr>{S("gwtb", text)}</w:tc></w:tr>";
        return new ForeignDocument(
            "table-and-nothing-else", ForeignDocument.Notice, "",
            new ForeignFile(
                Document($"<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid>{Row("取暖安全检查表")}{Row("户主姓名：")}{Row("检查日期：2026年12月　日")}</w:tbl>" + Styled.Blank() + Pages.Section()),
                [Styled.Part, .. Pages.Numbers]));
    }

    // A picture in a paragraph of exact height (only a strip of it would be seen).
    private static ForeignDocument CutPicture() => new(
        "picture-in-exact-line", ForeignDocument.Speech, "TB-03",
        new ForeignFile(Document(Styled.Head + Styled.Text + Para("<w:pStyle w:val=\"a\"/>" + Centre, Drawings.Inline(3600000, 2400000)) + Styled.Body("图上这条路，就是今年要修的路。") + Pages.Section()), [Styled.Part, Drawings.Image, .. Pages.Numbers]));

    // A picture and text boxes that float are not cut by the line they hang on.
    private static ForeignDocument FloatingThings()
    {
        var box = Drawings.WithFallback(P("（讨论稿）", "", Font("黑体", 32)), Middle, 1800000, 400000);
        var floating = Drawings.Floating(Drawings.Graphic(3600000, 2400000), Middle, 3600000, 2400000);
        return new ForeignDocument(
            "floating-picture-and-boxes", ForeignDocument.Speech, "",
            new ForeignFile(
                Document(Para("<w:pStyle w:val=\"a\"/>", box) + Styled.Head + Styled.Text + Para("<w:pStyle w:val=\"gwzw\"/>", R("图上这条路，就是今年要修的路。") + floating) + Pages.Section()),
                [Styled.Part, Drawings.Image, .. Pages.Numbers]));
    }

    // A link in blue, a sentence in red.
    private static ForeignDocument Colours() => new(
        "coloured-text", ForeignDocument.Speech, "PG-07",
        new ForeignFile(
            Document(
                Styled.Head + Styled.Text + Para("<w:pStyle w:val=\"gwzw\"/>", R("这件事", "") + R("必须月底前办完", "<w:color w:val=\"FF0000\"/>") + R("，进度见县政府网站。", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>")) + Pages.Section()),
            [Styled.Part, .. Pages.Numbers]));

    // A festive title in red is still a title, and titles are black.
    private static ForeignDocument RedTitle() => new(
        "red-title", ForeignDocument.Speech, "PG-07",
        new ForeignFile(
            Document(P("在全县平安家庭颁奖会上的讲话", "<w:pStyle w:val=\"gwbt\"/>", "<w:color w:val=\"FF0000\"/>") + Styled.Blank() + Styled.Flush("同志们：") + Styled.Text + Pages.Section()), [Styled.Part, .. Pages.Numbers]),
        ("在全县平安", LayoutRole.Title), ("同志们", LayoutRole.Salutation));
}
