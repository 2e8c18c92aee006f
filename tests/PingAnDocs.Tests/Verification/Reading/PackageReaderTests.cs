using PingAnDocs.Verification;
using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Reading;

public class PackageReaderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(4000)]
    public void A_truncated_file_is_refused(int length) => AssertFinds(SpeechFile.Standard[..length], "VF001");

    [Fact]
    public void A_flipped_bit_never_changes_a_released_text()
    {
        for (var at = 40; at < SpeechFile.Standard.Length; at += 97)
        {
            var docx = (byte[])SpeechFile.Standard.Clone();
            docx[at] ^= 0x10;
            var report = DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template);
            // A bit of a time stamp or an attribute of the zip directory harms nobody.
            if (report.Released) Assert.Equal(DocxEdit.Read(SpeechFile.Standard), DocxEdit.Read(docx));
        }
    }
}
