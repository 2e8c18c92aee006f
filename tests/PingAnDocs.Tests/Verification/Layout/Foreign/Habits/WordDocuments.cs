using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Documents as Word writes them: built-in styles, theme fonts, automatic lists.</summary>
internal static class WordDocuments
{
    private const string Themed = "<w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/><w:kern w:val=\"2\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/>";

    private const string Blue = "<w:color w:val=\"2F5496\" w:themeColor=\"accent1\" w:themeShade=\"BF\"/>";

    public static IReadOnlyList<ForeignDocument> All { get; } = [NewDocument(), NumberedHeadings(), HangingList(), IndentedBlock(), BlackOfTheTheme()];

    private static ForeignPart Theme => ForeignPart.Xml(
        "rIdTheme", "theme",
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"><a:themeElements><a:fontScheme name=\"Office\"><a:majorFont><a:latin typeface=\"等线 Light\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"等线 Light\"/></a:majorFont><a:minorFont><a:latin typeface=\"等线\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"等线\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>",
        "word/theme/theme1.xml");

    // A new document of Word, typed into: its margins, its bold Title, its blue headings at the margin, a number in the middle.
    private static ForeignDocument NewDocument()
    {
        var sheet = Styles(
            Themed, Style("a", "Normal", "", "<w:widowControl w:val=\"0\"/><w:jc w:val=\"both\"/>"),
            Style("a3", "Title", "a", "<w:spacing w:before=\"240\" w:after=\"60\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:bCs/><w:sz w:val=\"44\"/><w:szCs w:val=\"32\"/>"),
            Style("1", "heading 1", "a", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"340\" w:after=\"330\" w:line=\"578\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"0\"/>", $"<w:b/><w:bCs/>{Blue}<w:kern w:val=\"44\"/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"));
        var body = S("a3", "在全区志愿服务动员会上的讲话") + S("a", "各位志愿者、同志们：") + P("今年全区的志愿服务，从三月一直做到了现在。", "<w:pStyle w:val=\"a\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/>")
            + S("1", "一、队伍要稳定") + P("每个社区固定一支二十人左右的队伍，有人带、有人记、有人管。", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/>");
        return new ForeignDocument(
            "word-new-document", ForeignDocument.Speech, "PG-02 PG-03 PG-04 PG-05 PG-07 TI-02 PA-01 NO-02",
            new ForeignFile(Document(body + $"<w:sectPr>{Pages.One}{Pages.WordUsual}</w:sectPr>"), sheet, Theme, Pages.Centred, Settings("")),
            ("在全区", LayoutRole.Title), ("各位志愿者", LayoutRole.Salutation), ("今年全区", LayoutRole.Body), ("一、队伍", LayoutRole.Heading1));
    }

    // Built-in headings numbered by a list of levels, all as the standard asks.
    private static ForeignDocument NumberedHeadings()
    {
        static string Level(int level, string style, string kind, string text) =>
            $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{kind}\"/><w:pStyle w:val=\"{style}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"640\"/></w:pPr></w:lvl>";
        var numbering = ForeignPart.Xml(
            "rIdNumbering", "numbering",
            Root("numbering", $"<w:abstractNum w:abstractNumId=\"3\"><w:multiLevelType w:val=\"multilevel\"/>{Level(0, "1", "chineseCountingThousand", "%1、")}{Level(1, "2", "chineseCountingThousand", "（%2）")}{Level(2, "3", "decimal", "%3.")}</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"));
        static string Heading(int level, string font) =>
            Style($"{level}", $"heading {level}", "a", $"<w:keepNext/><w:numPr><w:ilvl w:val=\"{level - 1}\"/><w:numId w:val=\"5\"/></w:numPr><w:outlineLvl w:val=\"{level - 1}\"/>", Font(font, 32));
        var sheet = Styles(Styled.Defaults, [.. Styled.Sheet, Heading(1, "黑体"), Heading(2, "楷体_GB2312"), Heading(3, "仿宋_GB2312")]);
        var body = Styled.Head + S("1", "守住安全底线") + S("2", "管好车") + S("3", "校车逐辆检") + Styled.Body("检不过的一律不上路，家长那边由学校去说明。") + S("3", "司机逐人谈") + Styled.Body("谈身体，也谈心情。")
            + S("2", "管好水") + Styled.Body("村头的池塘要有围栏，有牌子，有人看。") + S("1", "把责任写进表里") + Styled.Body("每一件事后面写上一个人的名字。");
        return new ForeignDocument(
            "word-numbered-headings", ForeignDocument.Speech, "", new ForeignFile(Document(body + Pages.Section()), [sheet, numbering, .. Pages.Numbers]),
            ("在全县校园", LayoutRole.Title), ("副县长", LayoutRole.Speaker), ("同志们", LayoutRole.Salutation), ("守住安全", LayoutRole.Heading1), ("管好车", LayoutRole.Heading2), ("校车逐辆", LayoutRole.Heading3),
            ("检不过", LayoutRole.Body), ("管好水", LayoutRole.Heading2), ("把责任写", LayoutRole.Heading1));
    }

    // Word's own numbered list in the text: first line at the margin, the following ones hanging.
    private static ForeignDocument HangingList()
    {
        const string list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var numbering = ForeignPart.Xml(
            "rIdNumbering", "numbering",
            Root("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"420\" w:hanging=\"420\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        var body = Styled.Head + Styled.Body("开学第一周，请各校把下面两件事做完，做完一件报一件，不要等到月底一起报。") + P("检查教学楼每一层的灭火器，压力不足的当天换掉，并在台账上写明更换的日期和经手人。", list) + P("和附近的派出所、卫生院各走一遍应急路线，把电话贴在值班室的墙上，字要大，要看得清。", list);
        return new ForeignDocument("word-hanging-list", ForeignDocument.Speech, "PA-01 PA-02", new ForeignFile(Document(body + Pages.Section()), [Styled.Part, numbering, .. Pages.Numbers]));
    }

    // Whole paragraphs moved in: the first line starts where it should, the others do not.
    private static ForeignDocument IndentedBlock() => new(
        "word-indented-block", ForeignDocument.Speech, "PA-02",
        new ForeignFile(
            Document(
                Styled.Head + Styled.Text + P("有两句话请校长们记住：安全这件事，平时多走一步，出事就少跑十步；这一步走没走，学生看得见，家长也看得见。", Exact + "<w:ind w:left=\"640\" w:hanging=\"0\"/>")
                + Pages.Section()),
            [Styled.Part, .. Pages.Numbers]));

    // Word writes black text of a theme as black with the theme's name beside it.
    private static ForeignDocument BlackOfTheTheme() => new(
        "word-black-of-theme", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(Direct.FloodSpeech.Replace("<w:sz w:val=\"32\"/>", "<w:color w:val=\"000000\" w:themeColor=\"text1\"/><w:sz w:val=\"32\"/>", StringComparison.Ordinal) + Pages.Section()),
            [Direct.BareStyles, Theme, .. Pages.Numbers]));
}
