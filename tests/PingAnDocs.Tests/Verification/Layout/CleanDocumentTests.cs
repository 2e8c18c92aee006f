using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>What the other layout tests stand on.</summary>
public sealed class CleanDocumentTests
{
    [Theory]
    [InlineData("speech")]
    [InlineData("notice")]
    public void A_clean_file_has_no_schema_error(string name)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(CleanDocument.Named(name).Bytes()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri}: {error.Description}"));
    }

    [Fact]
    public void The_speech_has_every_role_a_speech_has() => Assert.Equal(
        [
            LayoutRole.Title, LayoutRole.Speaker, LayoutRole.SpeechDate, LayoutRole.None, LayoutRole.Salutation, LayoutRole.Body, LayoutRole.Heading1, LayoutRole.Body,
            LayoutRole.Heading2, LayoutRole.Body, LayoutRole.Caption, LayoutRole.Body, LayoutRole.Figure, LayoutRole.Caption, LayoutRole.Heading2, LayoutRole.Heading3, LayoutRole.Body,
            LayoutRole.Heading4, LayoutRole.Body, LayoutRole.Heading4, LayoutRole.Body, LayoutRole.Heading3, LayoutRole.Body, LayoutRole.Heading1, LayoutRole.Body,
        ],
        Read(CleanDocument.Speech).Running.Select(paragraph => paragraph.Role));

    [Fact]
    public void The_notice_has_every_role_a_notice_has() => Assert.Equal(
        [
            LayoutRole.IssuerMark, LayoutRole.HeadLine, LayoutRole.Title, LayoutRole.Addressee, LayoutRole.Body, LayoutRole.Heading1, LayoutRole.Body, LayoutRole.Heading1,
            LayoutRole.Heading2, LayoutRole.Body, LayoutRole.Heading2, LayoutRole.Body, LayoutRole.AttachmentNote, LayoutRole.AttachmentNote, LayoutRole.Signature, LayoutRole.SignatureDate,
            LayoutRole.AttachmentLabel, LayoutRole.AttachmentTitle, LayoutRole.Body, LayoutRole.AttachmentLabel, LayoutRole.AttachmentTitle, LayoutRole.Body,
        ],
        Read(CleanDocument.Notice).Running.Where(paragraph => !paragraph.IsBlank).Select(paragraph => paragraph.Role));

    private static LayoutDocument Read(CleanDocument document) => LayoutReader.Read(document.Bytes(), new DiagnosticBag())!;
}
