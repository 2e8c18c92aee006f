using System.Text;
using static PingAnDocs.Tests.Verification.Layout.Foreign.Wml;

namespace PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

/// <summary>Files with rare contents, or without parts others have.</summary>
internal static class OddDocuments
{
    public static IReadOnlyList<ForeignDocument> All { get; } = [Rare(), Bare(), NoDefaults(), Empty(), NoSection()];

    // Reading aids, symbols, a formula, Arabic, smart tags, an imported page, elements nobody knows, a giant letter of spaces.
    private static ForeignDocument Rare()
    {
        const string open = "<w:pStyle w:val=\"gwzw\"/>";
        var ruby = $"<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"16\"/><w:hpsRaise w:val=\"30\"/><w:hpsBaseText w:val=\"32\"/><w:lid w:val=\"zh-CN\"/></w:rubyPr><w:rt>{R("kān")}</w:rt><w:rubyBase>{R("勘")}</w:rubyBase></w:ruby></w:r>";
        var symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>";
        var formula = "<m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>+b</m:t></m:r></m:oMath>";
        var arabic = "<w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t>سلام</w:t></w:r>";
        var tagged = $"<w:smartTag w:uri=\"urn:schemas\" w:element=\"place\">{R("青禾县")}</w:smartTag><w:customXml w:element=\"x\">{R("城区")}</w:customXml>";
        var body = Styled.Head + Styled.Text + Para(open, R("实地") + ruby + R("察之后，凡打") + symbol + R("的点位都要复查。")) + Para(open, R("公式是") + formula + R("，墙上还写着") + arabic + R("一词。")) + Para(open, tagged + R("的路灯全部换过。"))
            + "<w:altChunk r:id=\"rIdChunk\"/><w:unheardOf><w:inner/></w:unheardOf><w14:alsoUnknown/>" + P(" ", open, "<w:sz w:val=\"3276\"/>") + Para(open, R("没有了。") + "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"尾\"/><w:bookmarkEnd w:id=\"1\"/>");
        return new ForeignDocument(
            "rare-contents", ForeignDocument.Speech, "",
            new ForeignFile(
                Document(body + Pages.Section()),
                [Styled.Part, .. Pages.Numbers, new ForeignPart("rIdChunk", "aFChunk", "word/chunk.html", Encoding.UTF8.GetBytes("<html><body><p>从别处插入的一页。</p></body></html>"))]));
    }

    // No styles, no settings, no fonts: a main part and a footer, everything by hand.
    private static ForeignDocument Bare() => new("no-styles-no-settings", ForeignDocument.Speech, "", new ForeignFile(Document(Direct.FloodSpeech + Pages.Section(Pages.One)), Pages.Framed));

    // A style sheet without document defaults; sizes and fonts come from the styles.
    private static ForeignDocument NoDefaults() => new(
        "no-document-defaults", ForeignDocument.Speech, "",
        new ForeignFile(
            Document(Styled.Head + Styled.Text + Pages.Section()),
            [Styles("", [Style("a", "Normal", "", $"{Exact}<w:jc w:val=\"both\"/>", Font("仿宋", 32)), .. Styled.Sheet.Skip(1)]), .. Pages.Numbers]));

    // A new document of Word before anything is typed.
    private static ForeignDocument Empty() => new(
        "empty", ForeignDocument.Speech, "PG-02 PG-03 PG-04 PG-05 NO-01", new ForeignFile(Document($"<w:p/><w:sectPr>{Pages.WordUsual}</w:sectPr>"), Direct.BareStyles, Settings("")));

    // No section properties at all: nothing says what paper and margins it has, and no page number is there.
    private static ForeignDocument NoSection() => new(
        "no-section-properties", ForeignDocument.Speech, "PG-01 PG-02 PG-03 PG-04 PG-05 NO-01", new ForeignFile(Document(Direct.FloodSpeech), Direct.BareStyles));
}
