using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>An office's own template: every paragraph by a style, the styles as the standard asks.</summary>
internal static class Styled
{
    public const string Defaults =
        "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:cs=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr></w:rPrDefault>";

    private const string Own = "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"{0}\" w:hAnsi=\"{0}\" w:eastAsia=\"{0}\"/>";

    public static IReadOnlyList<string> Sheet { get; } =
    [
        Style("a", "Normal", "", $"<w:widowControl w:val=\"0\"/><w:snapToGrid w:val=\"0\"/>{Exact}<w:jc w:val=\"both\"/>"),
        Style("gwbt", "公文标题", "a", "<w:keepNext/><w:spacing w:line=\"640\" w:lineRule=\"exact\"/>" + Centre, Face("方正小标宋简体") + "<w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"),
        Style("gwsm", "公文署名行", "a", Centre, Face("楷体_GB2312")),
        Style("gwzw", "公文正文", "a", Indent),
        Style("gw1", "公文一级标题", "gwzw", "<w:keepNext/><w:outlineLvl w:val=\"0\"/>", Face("黑体")),
        Style("gw2", "公文二级标题", "gwzw", "<w:keepNext/><w:outlineLvl w:val=\"1\"/>", Face("楷体_GB2312")),
        Style("gwtb", "公文图表", "a", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>" + Centre),
    ];

    public static ForeignPart Part { get; } = Styles(Defaults, Sheet);

    public static string Title(string text) => S("gwbt", text);

    public static string Speaker(string text) => S("gwsm", text);

    public static string Flush(string text) => S("a", text);

    public static string Body(string text) => S("gwzw", text);

    public static string First(string text) => S("gw1", text);

    public static string Second(string text) => S("gw2", text);

    public static string Blank() => S("a", "");

    /// <summary>Head of a speech about safety in schools.</summary>
    public static string Head => Title("在全县校园安全工作推进会上的讲话") + Speaker("副县长　林小禾") + Speaker("（2026年9月3日）") + Blank() + Flush("同志们：");

    /// <summary>What it says.</summary>
    public static string Text =>
        Body("新学期开学已满三天，借这个机会，把校园门口的事再说一说。") + First("一、门口要畅") + Body("上下学时段，交警、城管和值班校长都要在岗，车不乱停，人不扎堆。")
        + First("二、食堂要净") + Body("进货有票，留样有数，后厨的灯要亮，窗口的人要洗手。") + Second("（一）管住进货") + Body("同一家供货商一年内两次不合格的，不再续签。");

    private static string Face(string font) => Own.Replace("{0}", font, StringComparison.Ordinal);
}
