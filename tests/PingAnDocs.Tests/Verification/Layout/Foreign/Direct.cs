using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>Paragraphs as people set them who know no styles: every one formatted by hand, and rightly.</summary>
internal static class Direct
{
    private static readonly string Fangsong = Font("仿宋_GB2312", 32);

    public static string Title(string text) => P(text, "<w:spacing w:line=\"640\" w:lineRule=\"exact\"/>" + Centre, Font("方正小标宋简体", 44));

    public static string Speaker(string text) => P(text, Exact + Centre, Font("楷体_GB2312", 32));

    public static string Flush(string text) => P(text, Exact + "<w:ind w:firstLine=\"0\" w:firstLineChars=\"0\"/>", Fangsong);

    public static string Body(string text) => P(text, Exact + Indent, Fangsong);

    public static string First(string text) => P(text, Exact + Indent, Font("黑体", 32));

    public static string Second(string text) => P(text, Exact + Indent, Font("楷体_GB2312", 32));

    public static string Blank() => P("", Exact, Fangsong);

    /// <summary>What WPS writes at the head of its style sheet.</summary>
    public static ForeignPart BareStyles { get; } = Styles(
        "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\" w:cs=\"Times New Roman\"/></w:rPr></w:rPrDefault>",
        Style("1", "Normal", "", "<w:widowControl w:val=\"0\"/><w:jc w:val=\"both\"/>", "<w:kern w:val=\"2\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>"));

    /// <summary>A whole small speech about keeping a town safe in the flood season.</summary>
    public static string FloodSpeech => Title("在全镇防汛工作会议上的讲话") + Speaker("镇长　周明远") + Speaker("（2026年5月18日）") + Blank() + Flush("同志们：") + FloodBody;

    /// <summary>What that speech says after its head.</summary>
    public static string FloodBody =>
        Body("今天开这个会，主要是把汛期的准备再过一遍，把责任落到每一座水库、每一段河堤。") + First("一、把隐患查在前面") + Body("各村要在月底前走完所有低洼院落，登记在册，逐户告知转移路线。")
        + Second("（一）查河道") + Body("清淤不留死角，堆在河边的秸秆一周内清走。") + First("二、把人守在一线") + Body("汛情一来，干部先到，群众再走，一个人也不能落下。");
}
