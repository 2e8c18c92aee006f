using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class PackageHygieneTests
{
    [Fact]
    public void Active_content_is_found()
    {
        AssertFinds(DocxEdit.AddEntry(SpeechFile.Standard, "word/vbaProject.bin", "x"), "VF012", "VF015");
        AssertFinds(DocxEdit.AddEntry(SpeechFile.Standard, "word/activeX/activeX1.bin", "x"), "VF012", "VF015");
        AssertFinds(DocxEdit.AddEntry(SpeechFile.Standard, "word/embeddings/oleObject1.bin", "x"), "VF012", "VF015");
        Assert.Contains("VF012", Codes(WithAtEnd("<w:altChunk r:id=\"rId9\"/>")));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("WORD/styles.xml")]
    [InlineData("../x.txt")]
    [InlineData("/abs.txt")]
    [InlineData("C:\\evil.txt")]
    [InlineData("word//x.txt")]
    public void A_doubled_or_wild_entry_name_is_found(string name) =>
        Assert.Contains("VF006", Codes(DocxEdit.AddEntry(SpeechFile.Standard, name, "<x/>")));

    [Fact]
    public void A_missing_main_part_is_found() => AssertFinds(DocxEdit.Without(SpeechFile.Standard, DocxEdit.Main), "VF007");

    [Fact]
    public void A_stray_part_is_a_warning()
    {
        var docx = DocxEdit.AddEntry(SpeechFile.Standard, "word/stray.xml", "<x/>");
        var report = PingAnDocs.Verification.DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template);
        Assert.True(report.Released);
        Assert.Equal(["VF015"], report.Diagnostics.Select(fault => fault.Code));
    }
}
