using System.Xml.Linq;

namespace WordTemplates.Tests;

/// <summary>Content controls around characters of a finished document.</summary>
public class TextControlsTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_control_stands_around_the_very_characters_and_the_text_reads_the_same()
    {
        var docx = Docx.Paragraphs("下降0.79、0.28个百分点。");
        var copy = Enclosed(docx, ["下降0.79、0.28个百分点。"], new TextControl(0, 2, 4, "a", "甲"), new TextControl(0, 7, 4, "b", "乙"));
        Assert.Equal(["a 甲 0.79", "b 乙 0.28"], Controls(copy));
        Assert.Equal(["下降0.79、0.28个百分点。"], Docx.Texts(copy));
    }

    [Fact]
    public void A_run_is_cut_at_the_border_and_keeps_its_format_and_blanks() =>
        Assert.Equal(
            $"<w:p>{Docx.R("前 ", "<w:b/>")}<w:sdt><w:sdtPr><w:alias w:val=\"甲\"/><w:tag w:val=\"a\"/><w:id w:val=\"700000000\"/></w:sdtPr><w:sdtContent>{Docx.R("1", "<w:b/>")}</w:sdtContent></w:sdt>{Docx.R(" 后", "<w:b/>")}</w:p>",
            Docx.BodyOf(Enclosed(Docx.Body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>前 1 后</w:t></w:r></w:p>"), ["前 1 后"], new TextControl(0, 2, 1, "a", "甲"))));

    [Fact]
    public void Neighbours_and_whole_runs_get_controls_of_their_own()
    {
        var copy = Enclosed(Docx.Body($"<w:p>{Docx.R("12")}</w:p>"), ["12"], new TextControl(0, 0, 1, "a", "甲"), new TextControl(0, 1, 1, "b", "乙"));
        Assert.Equal(["a 甲 1", "b 乙 2"], Controls(copy));
    }

    [Fact]
    public void Equal_texts_are_taken_in_the_order_of_the_document()
    {
        var copy = Enclosed(Docx.Body(Docx.Table(["7", "甲"], ["7", "乙"])), ["7", "甲", "7", "乙"], new TextControl(2, 0, 1, "second", "二"));
        Assert.Equal(["second 二 7"], Controls(copy));
        Assert.Equal("乙", Document(copy).Descendants(W + "sdt").Single().Ancestors(W + "tr").Single().Elements().Last().Value);
    }

    [Fact]
    public void A_text_among_other_words_of_its_paragraph_is_found() =>
        Assert.Equal(["a 甲 5"], Controls(Enclosed(Docx.Paragraphs("（共5项）"), ["共5项"], new TextControl(0, 1, 1, "a", "甲"))));

    [Fact]
    public void Tag_and_title_are_cut_to_what_Word_takes_and_hold_any_character()
    {
        var title = "<&\"" + new string('长', 100);
        var control = Document(Enclosed(Docx.Paragraphs("1"), ["1"], new TextControl(0, 0, 1, new string('t', 100), title))).Descendants(W + "sdtPr").Single();
        Assert.Equal(TextControls.MostCharacters, ((string)control.Element(W + "tag")!.Attribute(W + "val")!).Length);
        Assert.Equal(title[..63] + "…", (string)control.Element(W + "alias")!.Attribute(W + "val")!);
    }

    [Fact]
    public void Lines_are_added_on_a_new_page_before_the_last_sections_properties()
    {
        var copy = Enclosed(Docx.Body($"{Docx.P("1")}<w:sectPr/>"), ["1"], ["甲", "乙"]);
        Assert.Equal(["1", "甲", "乙"], Docx.Texts(copy));
        var body = Document(copy).Element(W + "body")!;
        Assert.Equal("sectPr", body.Elements().Last().Name.LocalName);
        Assert.Single(body.Descendants(W + "pageBreakBefore"));
    }

    [Fact]
    public void What_cannot_be_enclosed_is_a_fault_and_gives_no_copy()
    {
        Assert.Equal(["WT051"], Refused(["2"], new TextControl(0, 0, 1, "a", "甲")));
        Assert.Equal(["WT051"], Refused(["1"], new TextControl(0, 0, 2, "a", "甲")));
    }

    private static IEnumerable<string> Refused(string[] texts, TextControl control)
    {
        var result = TextControls.Enclose(Docx.Paragraphs("1"), texts, [control], []);
        Assert.Null(result.Document);
        return result.Faults.Select(fault => fault.Code);
    }

    private static byte[] Enclosed(byte[] docx, string[] texts, params TextControl[] controls) => Result(TextControls.Enclose(docx, texts, controls, []));

    private static byte[] Enclosed(byte[] docx, string[] texts, string[] lines) => Result(TextControls.Enclose(docx, texts, [], lines));

    private static byte[] Result(RenderResult result)
    {
        Assert.Empty(result.Faults.Select(fault => fault.Message));
        return result.Document!;
    }

    private static IEnumerable<string> Controls(byte[] docx) => Document(docx).Descendants(W + "sdt").Select(control =>
        $"{(string)control.Element(W + "sdtPr")!.Element(W + "tag")!.Attribute(W + "val")!} {(string)control.Element(W + "sdtPr")!.Element(W + "alias")!.Attribute(W + "val")!} {control.Element(W + "sdtContent")!.Value}");

    private static XElement Document(byte[] docx) => XElement.Parse(Docx.Part(docx));
}
