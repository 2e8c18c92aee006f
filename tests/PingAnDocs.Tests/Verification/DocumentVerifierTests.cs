using CsCheck;
using PingAnDocs.Data;
using PingAnDocs.Verification;
using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification;

public class DocumentVerifierTests
{
    [Fact]
    public void A_faithful_document_is_released_without_a_word()
    {
        var report = DocumentVerifier.Verify(SpeechFile.Standard, SpeechDraft.Standard, SpeechFile.Template);

        Assert.Empty(report.Diagnostics);
        Assert.True(report.Released);
        Assert.Equal((9, 13, 15, 10), (report.Parts, report.Paragraphs, report.Figures, report.TracedFigures));
    }

    [Fact]
    public void Several_faults_are_reported_at_once()
    {
        var docx = DocxEdit.Replace(Altered("92.31%", "92.37%"), "张三", "李四");
        docx = DocxEdit.AddEntry(docx, "word/vbaProject.bin", "x");
        AssertFinds(docx, "VF012", "VF015", "VF201", "VF202", "VF203", "VF303", "VF312");
    }

    [Fact]
    public void An_error_says_where_what_and_what_was_expected()
    {
        var report = DocumentVerifier.Verify(Altered("92.31%", "92.37%"), SpeechDraft.Standard, SpeechFile.Template);
        var lost = report.Diagnostics.Single(fault => fault.Code == "VF201");

        Assert.False(report.Released);
        Assert.Equal((Severity.Error, "正文第8段", "92.37%", "92.31%"), (lost.Severity, lost.Place.Path, lost.Found, lost.Expected));
        Assert.Equal("第1部分第1段缺少应有的数字：92.31%。", lost.Message);
    }

    [Fact]
    public void Verifying_twice_gives_the_same_report()
    {
        var docx = Altered("92.31%", "92.37%");
        var (first, second) = (DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template), DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template));
        Assert.Equal(first.Diagnostics, second.Diagnostics);
    }

    [Fact]
    public void A_damaged_template_is_reported_and_nothing_is_released() =>
        Assert.Equal(["VF010"], Codes(SpeechFile.Standard, SpeechDraft.Standard, new byte[10]));

    [Fact]
    public void A_template_whose_main_part_has_another_name_is_understood()
    {
        var template = Renamed(SpeechFile.Template);
        Assert.Empty(Codes(Renamed(SpeechFile.Standard), SpeechDraft.Standard, template));
    }

    [Fact]
    public void No_changed_character_of_the_speech_is_ever_released()
    {
        var texts = DocxEdit.Texts(SpeechFile.Standard);
        Gen.Select(Gen.Int[0, texts.Count - 1], Gen.Int[0, 1000], Gen.Char["079.高低， "]).Sample(
            (index, place, letter) =>
            {
                var text = texts[index];
                var at = place % text.Length;
                if (text[at] == letter) return;
                var docx = DocxEdit.ReplaceText(SpeechFile.Standard, index, text[..at] + letter + text[(at + 1)..]);
                Assert.False(DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template).Released);
            },
            iter: 400,
            seed: "0000KsWFkWF4",
            threads: 1);
    }

    // As Word on the web writes it.
    private static byte[] Renamed(byte[] docx)
    {
        var (body, relations) = (DocxEdit.Read(docx), DocxEdit.Read(docx, "word/_rels/document.xml.rels"));
        docx = DocxEdit.Without(DocxEdit.Without(docx, DocxEdit.Main), "word/_rels/document.xml.rels");
        docx = DocxEdit.Write(DocxEdit.Write(docx, "word/document2.xml", body), "word/_rels/document2.xml.rels", relations);
        docx = DocxEdit.Replace(docx, "/word/document.xml", "/word/document2.xml", "[Content_Types].xml");
        return DocxEdit.Replace(docx, "word/document.xml", "word/document2.xml", "_rels/.rels");
    }
}
