using PingAnDocs.Verification.Layout.Model;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Speeches in the habits of different offices.</summary>
internal static class SpeechDocuments
{
    public static IReadOnlyList<ForeignDocument> All { get; } = [NoSalutation(), Exclaimed(), Reading(), BoldFirst(), ThreeLines(), TypedIndents(), SmallType(), Garbage()];

    // Straight into the matter: no speaker, no salutation.
    private static ForeignDocument NoSalutation() => new(
        "speech-without-salutation", ForeignDocument.Speech, "",
        new ForeignFile(Document(Styled.Title("在平安夜巡启动时的讲话") + Styled.Blank() + Styled.Text + Pages.Section()), [Styled.Part, .. Pages.Numbers]),
        ("在平安夜巡", LayoutRole.Title), ("新学期", LayoutRole.Body), ("一、门口", LayoutRole.Heading1), ("（一）管住", LayoutRole.Heading2));

    // 同志们！ at the margin at the beginning, indented where it comes again; the date before the speaker; short paragraphs.
    private static ForeignDocument Exclaimed() => new(
        "speech-exclaimed", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(
                Direct.Title("在全县见义勇为表彰会上的讲话") + Direct.Speaker("（2026年11月2日）") + Direct.Speaker("县委书记　沈　岳") + Direct.Blank() + Direct.Flush("各位英雄，同志们！")
                + Direct.Body("今天，我们向六位挺身而出的普通人致敬。") + Direct.Body("同志们！") + Direct.Body("英雄不是天生的，是在别人后退的时候往前走了一步的人。") + Direct.Body("谢谢大家！") + Pages.Section()),
            [Direct.BareStyles, .. Pages.Numbers]),
        ("在全县见义", LayoutRole.Title), ("（2026年", LayoutRole.SpeechDate), ("县委书记", LayoutRole.Speaker), ("各位英雄", LayoutRole.Salutation), ("今天，", LayoutRole.Body), ("同志们！", LayoutRole.Body),
        ("谢谢", LayoutRole.Body));

    // A copy to read aloud from: larger, bold, the number in the middle as its profile asks.
    private static ForeignDocument Reading()
    {
        var large = Font("仿宋_GB2312", 36, "<w:b/><w:bCs/>");
        const string pitch = "<w:spacing w:line=\"680\" w:lineRule=\"exact\"/>";
        string Line(string text) => P(text, pitch + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"720\"/>", large);
        var body = P("在全市网格员培训班上的讲话", pitch + Centre, Font("方正小标宋简体", 48)) + P("市委政法委副书记　韩青", pitch + Centre, Font("楷体_GB2312", 36)) + P("同志们：", pitch, large)
            + Line("网格员是离群众最近的人，群众家里灯亮不亮、老人咳不咳，你们最先知道。") + P("一、脚步要勤", pitch + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"720\"/>", Font("黑体", 36)) + Line("一天走一遍，一周访一轮，有事当天报。");
        return new ForeignDocument("speech-reading-copy", ForeignDocument.Reading, "", new ForeignFile(Document(body + Pages.Section(Pages.One)), Direct.BareStyles, Pages.Centred, Settings("")));
    }

    // The first sentence bold or in 楷体, the text going on behind it; emphasis in the middle.
    private static ForeignDocument BoldFirst()
    {
        var kai = Font("楷体_GB2312", 32);
        var bold = Font("仿宋_GB2312", 32, "<w:b/><w:bCs/>");
        var plain = Font("仿宋_GB2312", 32);
        string Mixed(string first, string format, string rest) => Para(Exact + Indent, R(first, format) + R(rest, plain));
        var body = Direct.Title("在全县农村道路安全会商会上的讲话") + Direct.Speaker("副县长、公安局长　罗平") + Direct.Blank() + Direct.Flush("同志们：") + Direct.Body("秋收开始了，路上的三轮车、收割机一天比一天多。") + Direct.First("一、路口要看住")
            + Mixed("（一）先修最险的。", kai, "把近三年出过事的路口排个队，从第一名修起。") + Mixed("（二）再管最忙的。", kai, "逢集的日子，派人到路口站着。") + Direct.First("二、人要劝住")
            + Mixed("一要讲到户。", bold, "不光贴标语，要坐下来讲。") + Mixed("二要盯到车。", bold, "谁家的车没有灯，记下来，帮他装上。");
        return new ForeignDocument(
            "speech-bold-first", ForeignDocument.Speech, "", new ForeignFile(Document(body + Pages.Section()), [Direct.BareStyles, .. Pages.Numbers]),
            ("在全县农村", LayoutRole.Title), ("副县长、公安", LayoutRole.Speaker), ("（一）先修", LayoutRole.Heading2), ("一要讲", LayoutRole.Body), ("二、人要", LayoutRole.Heading1));
    }

    // A title of three lines in one paragraph, with a subtitle under it.
    private static ForeignDocument ThreeLines()
    {
        var title = Font("方正小标宋简体", 44);
        var lines = $"<w:r><w:rPr>{title}</w:rPr><w:t>凝心聚力抓落实</w:t><w:br/><w:t>同心同向护平安　久久为功促和谐</w:t><w:br/><w:t>奋力开创基层治理新局面</w:t></w:r>";
        return new ForeignDocument(
            "speech-title-of-three-lines", ForeignDocument.Speech, "",
            new ForeignFile(
                Document(
                    Para("<w:spacing w:line=\"640\" w:lineRule=\"exact\"/>" + Centre, lines, title) + Direct.Speaker("——在全县基层治理现场会上的讲话") + Direct.Speaker("县委副书记　姚静") + Direct.Speaker("（2026年10月12日）") + Direct.Blank()
                    + Direct.Flush("各位代表、同志们：") + Direct.FloodBody + Pages.Section()),
                [Direct.BareStyles, .. Pages.Numbers]),
            ("凝心聚力", LayoutRole.Title), ("——在全县", LayoutRole.Subtitle), ("县委副书记", LayoutRole.Speaker), ("各位代表", LayoutRole.Salutation));
    }

    // Indents typed: full-width spaces here, half-width ones there; the title moved to the middle by spaces.
    private static ForeignDocument TypedIndents()
    {
        var plain = Font("仿宋_GB2312", 32);
        return new ForeignDocument(
            "speech-typed-indents", ForeignDocument.Speech, "TI-02 PA-01",
            new ForeignFile(
                Document(
                    P("　　　　在全镇秸秆禁烧会上的讲话", Exact, Font("方正小标宋简体", 44)) + Direct.Flush("同志们：") + P("　　地里的活快完了，烟不能起来。", Exact, plain) + P("    各村分片包干，一块地一个人。", Exact, plain)
                    + P("　　一、先疏后堵", Exact, Font("黑体", 32)) + P("　　秸秆有地方去，才没有人去烧。", Exact, plain) + Pages.Section()),
                [Direct.BareStyles, .. Pages.Numbers]));
    }

    // 四号 throughout, two characters of that size in: 560 twips are two characters here.
    private static ForeignDocument SmallType()
    {
        var small = Font("仿宋_GB2312", 28);
        const string pitch = "<w:spacing w:line=\"520\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"560\"/>";
        return new ForeignDocument(
            "speech-in-small-type", ForeignDocument.Speech, "",
            new ForeignFile(
                Document(
                    Direct.Title("在全街道养犬管理座谈会上的讲话") + P("各位居民朋友：", "<w:spacing w:line=\"520\" w:lineRule=\"exact\"/>", small) + P("养狗的人要牵绳，不养狗的人也请多一分理解。", pitch, small) + P("小区里设了三处拾便箱，请大家用起来。", pitch, small)
                    + Pages.Section()),
                [Direct.BareStyles, .. Pages.Numbers]));
    }

    // Two characters by the count Word obeys, rubbish in twips beside it.
    private static ForeignDocument Garbage() => new(
        "speech-garbage-beside-chars", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(Direct.FloodSpeech.Replace(Indent, "<w:ind w:firstLine=\"31680\" w:firstLineChars=\"200\"/>", StringComparison.Ordinal) + Pages.Section()), [Direct.BareStyles, .. Pages.Numbers]));
}
